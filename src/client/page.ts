/** The script of every page: late fonts, damaged fragments, keyboard shortcuts, and the conversation timeline. */
import './fonts/element.ts';
import './fragment/element.ts';
import './shortcuts/element.ts';
import './conversation/element.ts';
