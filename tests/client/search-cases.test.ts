import { openLighthouse } from '../lighthouse.ts';
import { testCases } from './search-cases.suite.ts';

testCases(await openLighthouse(), new URL('../search/cases.yaml', import.meta.url));
