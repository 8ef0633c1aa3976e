/** Tabs for the citation styles (ARIA tabs pattern), and the button that copies a citation. */
import * as words from '#strings/client-citation.ts';
import {
  CLASS_CITATION_FILES,
  CLASS_CITATIONS,
  DATA_STYLE,
  ID_CITE_TAB,
} from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/tabs.css?url';
import { confirmOn, copy } from '../clipboard/element.ts';
import { ifLoaded } from '../load-module.ts';
import { loadStylesheet } from '../load-stylesheet.ts';

/** Selects the text of `form`, and offers it in a field at the end of `place`. */
function offerByHand(place: Element | null, form: Element): void {
  getSelection()?.selectAllChildren(form);
  ifLoaded(
    import('../clipboard/by-hand.ts'),
    (by) => place && by.offerByHand(place, form.textContent),
  );
}

const forms = document.querySelector(`.${CLASS_CITATIONS}`);
const panels = [...(forms?.querySelectorAll<HTMLElement>('p') ?? [])];
const list = document.createElement('div');
list.role = 'tablist';
list.ariaLabel = words.style;

const tabs = panels.map((panel) => {
  const style = panel.getAttribute(DATA_STYLE) ?? '';
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.role = 'tab';
  tab.id = ID_CITE_TAB + style;
  tab.textContent = panel.querySelector('b')?.textContent ?? style;
  panel.role = 'tabpanel';
  panel.tabIndex = 0;
  panel.setAttribute('aria-labelledby', tab.id);
  tab.addEventListener('click', () => show(tab));
  return tab;
});

function show(chosen: HTMLButtonElement | undefined): void {
  for (const [place, tab] of tabs.entries()) {
    const isChosen = tab === chosen;
    tab.ariaSelected = String(isChosen);
    tab.tabIndex = isChosen ? 0 : -1;
    const panel = panels[place];
    if (panel) panel.hidden = !isChosen;
  }
}

list.addEventListener('keydown', (event) => {
  const at = tabs.indexOf(event.target as HTMLButtonElement);
  const goal = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  const tab = tabs.at(goal % tabs.length);
  show(tab);
  tab?.focus();
});

list.append(...tabs);
show(tabs[0]);
await loadStylesheet(stylesheetUrl);
forms?.prepend(list);

const button = document.querySelector<HTMLButtonElement>(`.${CLASS_CITATION_FILES} button`);
button?.addEventListener('click', async () => {
  const form = panels.find(({ hidden }) => !hidden)?.querySelector('span');
  if (!form) return;
  if (await copy(form.textContent)) confirmOn(button, words.copied);
  else offerByHand(button.parentElement, form);
});
button?.removeAttribute('disabled');
