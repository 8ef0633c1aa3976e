/** The script of a document page: popovers, sidenotes, highlighted passages. The rest is loaded when the browser is idle. */
import enhancements from '../styles/enhancements.css?url';
import { whenIdle } from './idle.ts';
import { ifLoaded } from './load-module.ts';
import { loadStylesheet } from './load-stylesheet.ts';
import { cards, names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';
import { attachPopover } from './popover/surface.ts';
import { previews, quoted } from './preview/element.ts';

const loadStyles = (): Promise<void> => loadStylesheet(enhancements);

attachPopover([notes, previews, names], loadStyles);
followAddress();
whenIdle(() => {
  ifLoaded(import('./document-idle.ts'), ({ loadRest }) => loadRest({ cards, quoted }, loadStyles));
});

/** Loads the sidenotes when the window is wide enough for them. */
const wide = matchMedia('(width > 73.75rem)');
function fillColumn(): void {
  if (!wide.matches) return;
  wide.removeEventListener('change', fillColumn);
  ifLoaded(import('./sidenotes/element.ts'), ({ showSidenotes }) =>
    showSidenotes([notes, previews], { cards, quoted }),
  );
}
wide.addEventListener('change', fillColumn);
fillColumn();
