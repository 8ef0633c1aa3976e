/** What runs on every page: faces that came late, keys, and the score where there is one. */
import './fonts/element.ts';
import './shortcuts/element.ts';
import './score/element.ts';
