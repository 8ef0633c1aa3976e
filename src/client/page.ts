/** What runs on every page: faces that came late, keys, and the score where there is one. */
import './faces/element.ts';
import './keys/element.ts';
import './score/element.ts';
