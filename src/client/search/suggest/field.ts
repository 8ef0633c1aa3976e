/** Suggestions in a search field that leads to the search page. */
import { DATA_INDEX } from '../../../markup/contract.ts';
import { openWhileTyping } from '../load.ts';
import { makeCombobox } from './combobox.ts';
import { suggestionsFor } from './logic.ts';

/**
 * Begins to suggest in `field`; what is chosen is searched for, or opened.
 * @param before what the field held when the reader came to it
 */
export function suggestIn(field: HTMLInputElement, before: string): void {
  const version = field.form?.getAttribute(DATA_INDEX) ?? '';
  const suggest = makeCombobox(
    field,
    async (text) => suggestionsFor(text, await openWhileTyping(text, version)),
    ({ query, url }) => {
      if (url !== undefined) location.assign(url);
      if (query === undefined) return;
      field.value = query;
      field.form?.requestSubmit();
    },
  );
  if (field.value !== before) suggest();
}
