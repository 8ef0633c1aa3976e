/** Renders facets as lists of checkboxes. */
import { more } from '#strings/search-results.ts';
import { DATA_KEY } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import type { FacetName } from './facets.ts';
import type { Facet, FacetValue } from './logic.ts';

/** Maximum visible values of a facet. */
const MAX_SHOWN_VALUES = 8;

/** @param choose is called with the facet and the value that the reader toggles */
export const facetElements = (
  facets: readonly Facet[],
  choose: (name: FacetName, value: FacetValue) => void,
): HTMLElement[] =>
  facets.map(({ name, title, values }) => {
    const item = (value: FacetValue): HTMLElement =>
      createElement('li', '', box(name, value, choose));
    const rest = values.slice(MAX_SHOWN_VALUES).filter(({ chosen }) => !chosen);
    const shown = values.filter((value) => !rest.includes(value));
    const hidden = createElement('details', '', createElement('summary', '', more(rest.length)));
    hidden.append(createElement('ul', '', ...rest.map(item)));
    const parts = [createElement('legend', '', title), createElement('ul', '', ...shown.map(item))];
    return createElement('fieldset', '', ...parts, ...(rest.length > 0 ? [hidden] : []));
  });

function box(
  name: FacetName,
  value: FacetValue,
  choose: (name: FacetName, value: FacetValue) => void,
): HTMLElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = value.chosen;
  input.disabled = value.count === 0 && !value.chosen;
  input.setAttribute(DATA_KEY, `${name} ${value.id}`);
  input.addEventListener('change', () => choose(name, value));
  const parts = [
    input,
    createElement('span', '', value.label),
    ' ',
    createElement('b', '', String(value.count)),
  ];
  return createElement('label', '', ...parts);
}
