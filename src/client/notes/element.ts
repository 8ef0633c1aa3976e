/** Notes beside their calls. The list at the foot of the page is the one source of their text. */
import type { Kind } from '../floating/surface.ts';

export const notes: Kind = {
  name: 'note',
  role: 'doc-footnote',
  selector: '.call > a',
  original: (call) => document.getElementById(call.hash.slice(1)),
  label: (call) => `Note ${call.textContent}`,
};
