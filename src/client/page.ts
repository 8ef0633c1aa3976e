/** The script of every page: late fonts, keyboard shortcuts, and the conversation timeline. */
import './fonts/element.ts';
import './shortcuts/element.ts';
import './conversation/element.ts';
