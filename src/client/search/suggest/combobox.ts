/**
 * Makes a search field a combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * The focus stays in the field. The arrow keys change its active descendant.
 */
import * as words from '#strings/search-results.ts';
import { ID_SUGGESTION, ID_SUGGESTIONS } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import type { Suggestion } from './logic.ts';

/**
 * @param suggest returns suggestions for a text
 * @param choose is called with the chosen suggestion
 * @returns a function that suggests for the current text of the field
 */
export function makeCombobox(
  field: HTMLInputElement,
  suggest: (text: string) => Promise<readonly Suggestion[]>,
  choose: (suggestion: Suggestion) => void,
): () => Promise<void> {
  const list = createElement('ul', 'suggestions');
  list.id = ID_SUGGESTIONS;
  list.role = 'listbox';
  list.ariaLabel = words.suggestions;
  const status = createElement('span', 'said');
  status.ariaLive = 'polite';
  field.parentElement?.append(list, status);
  field.type = 'text';
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);

  let shown: readonly Suggestion[] = [];
  /** Counts requests and closings, so that late answers are ignored. */
  let turn = 0;
  let active = -1;

  const activate = (place: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };

  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    field.ariaExpanded = String(!list.hidden);
    status.textContent = list.hidden ? '' : words.suggestionCount(suggestions.length);
    activate(-1);
  };
  const close = (): void => {
    turn += 1;
    show([]);
  };

  const ask = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const suggestions = await suggest(field.value).catch(() => []);
    if (mine === turn && document.activeElement === field) show(suggestions);
  };

  const take = (suggestion: Suggestion | undefined): void => {
    if (suggestion === undefined) return;
    close();
    choose(suggestion);
  };

  const move = (step: number): void => {
    // The field itself is a stop, before the first suggestion and after the last.
    const places = shown.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  };

  field.addEventListener('input', ask);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (list.hidden) {
      if (key === 'ArrowDown') ask();
      return;
    }
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) take(shown[active]);
    else return;
    event.preventDefault();
  });
  field.form?.addEventListener('submit', close);
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('[role=option]');
    take(shown[[...list.children].indexOf(option as Element)]);
  });
  close();
  return ask;
}

function optionOf({ kind, label, more }: Suggestion, place: number): HTMLElement {
  const rest = more === '' ? [] : [' ', createElement('i', '', more)];
  const option = createElement(
    'li',
    '',
    createElement('b', '', label),
    ...rest,
    ' ',
    createElement('span', '', kind),
  );
  option.id = ID_SUGGESTION + place;
  option.role = 'option';
  option.ariaSelected = 'false';
  return option;
}
