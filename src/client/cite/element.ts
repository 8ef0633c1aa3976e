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
import { loadStylesheet } from '../load-stylesheet.ts';

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

document
  .querySelector<HTMLButtonElement>(`.${CLASS_CITATION_FILES} button`)
  ?.addEventListener('click', async ({ currentTarget }) => {
    const form = panels.find(({ hidden }) => !hidden)?.querySelector('span');
    if (!form || !(currentTarget instanceof HTMLButtonElement)) return;
    if (await copy(form.textContent)) confirmOn(currentTarget, words.copied);
    else getSelection()?.selectAllChildren(form);
  });
