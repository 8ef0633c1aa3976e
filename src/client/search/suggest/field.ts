/** Suggestions in a search field. */
import { DATA_INDEX } from '../../../markup/contract.ts';
import { siteAddress } from '../../site-address.ts';
import { openWhileTyping } from '../load.ts';
import { makeCombobox } from './combobox.ts';
import { suggestionsFor } from './logic.ts';

/**
 * Suggests in `field`. The chosen suggestion is searched, or its page opened.
 * @param before the text of the field when it got the focus
 */
export function suggestIn(field: HTMLInputElement, before: string): void {
  const version = field.form?.getAttribute(DATA_INDEX) ?? '';
  const suggest = makeCombobox(
    field,
    async (text) => suggestionsFor(text, await openWhileTyping(text, version)),
    ({ query, url, isBeginning }) => {
      if (url !== undefined) location.assign(siteAddress(url));
      if (query === undefined) return;
      field.value = query;
      if (isBeginning) return;
      field.form?.requestSubmit();
    },
  );
  if (field.value !== before) suggest();
}
