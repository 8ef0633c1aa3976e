/** The script of a document page: popovers, sidenotes, highlighted passages, selection toolbar and progress bar. */
import { CLASS_PROGRESS } from '../markup/contract.ts';
import enhancements from '../styles/enhancements.css?url';
import { whenIdle } from './idle.ts';
import { ifLoaded } from './load-module.ts';
import { loadStylesheet } from './load-stylesheet.ts';
import { fetchCards, names } from './names/element.ts';
import { notes } from './notes/element.ts';
import { followAddress } from './passage/element.ts';
import { attachPopover } from './popover/surface.ts';
import { previews } from './preview/element.ts';
import { offerToolbar } from './selection/element.ts';

const loadStyles = (): Promise<void> => loadStylesheet(enhancements);

attachPopover([notes, names, previews], loadStyles);
followAddress();
offerToolbar();
whenIdle(() => {
  fetchCards();
  followReader();
});

/** Loads the progress bar of a page that has a place for it. */
async function followReader(): Promise<void> {
  await loadStyles();
  if (document.querySelector(`.${CLASS_PROGRESS}`) === null) return;
  ifLoaded(import('./progress/element.ts'), ({ showProgress }) => showProgress());
}

/** Loads the sidenotes when the window is wide enough for them. */
const wide = matchMedia('(width > 73.75rem)');
function fillColumn(): void {
  if (!wide.matches) return;
  wide.removeEventListener('change', fillColumn);
  ifLoaded(import('./sidenotes/element.ts'), ({ showSidenotes }) =>
    showSidenotes([notes, previews]),
  );
}
wide.addEventListener('change', fillColumn);
fillColumn();
