import { testCases } from '../../tests/client/search-cases.suite.ts';
import { openContent } from './archive.ts';

testCases(await openContent(), new URL('cases.yaml', import.meta.url));
