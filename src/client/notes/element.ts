/** Notes beside their calls. The list at the foot of the page is the one source of their text. */
import type { Kind } from '../floating/surface.ts';

export const notes: Kind = {
  name: 'note',
  role: 'doc-footnote',
  selector: '.call > a[data-note]',
  original: (call) => document.getElementById(call.dataset.note ?? ''),
  label: (call) => `Note ${call.textContent}`,
};
