/** No layout shift on any kind of page of any site, with fonts of the system for every script. */
import { testLayoutShift } from './layout-shift.ts';
import { kinds, kindsOfEverySite } from './pages.ts';

testLayoutShift(kinds);
// The same kinds on another site, where lines are narrow.
testLayoutShift(
  kindsOfEverySite.filter((address) => !kinds.includes(address)),
  [390],
);
