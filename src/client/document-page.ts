/** What runs on the page of a document: what stands beside its links and lines, marked passages, ways through. */
import aids from '../styles/enhancements.css?url';
import { whenIdle } from './idle.ts';
import { stylesheet } from './load-stylesheet.ts';
import { fetchCards, names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';
import { float } from './popover/surface.ts';
import { previews } from './preview/element.ts';
import { followReading } from './progress/element.ts';
import { offerToolbar } from './selection/element.ts';

const dress = (): Promise<void> => stylesheet(aids);

float([notes, names, previews], dress);
followAddress();
offerToolbar();
whenIdle(() => {
  fetchCards();
  dress().then(followReading);
});

/** Fetches what fills the column for notes, once the window is wide enough to have one. */
const wide = matchMedia('(width > 73.75rem)');
async function fillColumn(): Promise<void> {
  if (!wide.matches) return;
  wide.removeEventListener('change', fillColumn);
  const { setMargin } = await import('./sidenotes/element.ts');
  setMargin([notes, previews]);
}
wide.addEventListener('change', fillColumn);
fillColumn();
