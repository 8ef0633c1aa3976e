/** Marks in the margin of passages that claims bear on, or that have a page of their own. A press opens the panel. */
import * as words from '#strings/client-quotation.ts';
import { CLASS_BEARING_MARK, DATA_EDITORIAL } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/bearing.css?url';
import { createElement } from '../create-element.ts';
import { loadExtras } from '../document-extras.ts';
import { ifLoaded } from '../load-module.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { siteAddress } from '../site-address.ts';
import { markOf } from './logic.ts';

/** Adds the marks. If the facts cannot be loaded, there are none. */
export async function showMarks(): Promise<void> {
  const extras = await loadExtras().catch(() => undefined);
  if (extras === undefined) return;
  const { quoting: facts } = extras;
  await loadStylesheet(stylesheetUrl);
  for (const id of facts.marks) {
    const passage = document.getElementById(id);
    const made = passage && markOf(facts, id);
    if (!passage || !made) continue;
    const link = createElement('a', CLASS_BEARING_MARK) as HTMLAnchorElement;
    link.href = siteAddress(made.address);
    link.setAttribute(DATA_EDITORIAL, '');
    link.ariaLabel = made.claims > 0 ? words.claims(made.claims) : words.quotation;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      ifLoaded(import('./panel.ts'), ({ showPanel }) => showPanel(passage, link));
    });
    passage.append(link);
  }
}
