/** No layout shift on any kind of page of any site, with fonts of the system for every script. */
import { testLayoutShift } from './layout-shift.ts';
import { kindsOfEverySite } from './pages.ts';

testLayoutShift(kindsOfEverySite);
