/**
 * What a document page loads when the browser is idle: the toolbar of selections, what popovers show of other pages, the place where the reader left it, marks of
 * claims and quotations and the reader's notes if there are some, and the progress bar if the page has a place for it.
 */
import { CLASS_BEARING, CLASS_PROGRESS } from '../markup/contract.ts';
import { ifLoaded } from './load-module.ts';
import { fetchOtherPages, type OtherPages } from './other-pages.ts';
import { hasNotes, isNoteName } from './reader-notes/names.ts';
import { offerToolbar } from './selection/element.ts';

/**
 * @param pages where what popovers show of other pages goes
 * @param loadStyles resolves when the styles of the progress bar are loaded
 */
export async function loadRest(pages: OtherPages, loadStyles: () => Promise<void>): Promise<void> {
  offerToolbar();
  fetchOtherPages(pages);
  ifLoaded(import('./place/element.ts'), ({ keepPlace }) => keepPlace(loadStyles));
  if (document.querySelector(`a.${CLASS_BEARING}`) !== null) {
    ifLoaded(import('./bearing/marks.ts'), ({ showMarks }) => showMarks());
  }
  showReaderNotes();
  await loadStyles();
  if (document.querySelector(`.${CLASS_PROGRESS}`) === null) return;
  ifLoaded(import('./progress/element.ts'), ({ showProgress }) => showProgress());
}

/** Shows the reader's notes, as soon as there are some: another window may add the first. */
function showReaderNotes(): void {
  const show = (): void =>
    ifLoaded(import('./reader-notes/marks.ts'), ({ showNotes }) => showNotes());
  if (hasNotes()) show();
  addEventListener('storage', ({ key }) => {
    if (key !== null && isNoteName(key)) show();
  });
}
