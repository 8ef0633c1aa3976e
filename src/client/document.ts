/** What runs on the page of a document: what stands beside its links and lines, marked passages, ways through. */
import { float } from './floating/surface.ts';
import { fetchCards, names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';
import { previews } from './preview/element.ts';
import { offerToolbar } from './selection/element.ts';
import { followReading } from './strip/element.ts';

float([notes, names, previews]);
fetchCards();
followAddress();
offerToolbar();
followReading();

/** Fetches what fills the column for notes, once the window is wide enough to have one. */
const wide = matchMedia('(width > 73.75rem)');
async function fillColumn(): Promise<void> {
  if (!wide.matches) return;
  wide.removeEventListener('change', fillColumn);
  const { setMargin } = await import('./margin/element.ts');
  setMargin([notes, previews]);
}
wide.addEventListener('change', fillColumn);
fillColumn();
