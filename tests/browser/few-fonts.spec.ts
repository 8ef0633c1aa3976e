/** No layout shift on any kind of page where the system has fonts for Latin and Cyrillic alone. */
import { testLayoutShift } from './layout-shift.ts';
import { kinds } from './pages.ts';

testLayoutShift(kinds);
