import { openLighthouse } from '../../lighthouse.ts';
import { testWrittenDates } from './written-dates.suite.ts';

testWrittenDates(await openLighthouse());
