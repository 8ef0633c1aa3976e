/** Loads suggestions when a search field is first used. */
import { CLASS_SEARCH_FIELD } from '../../../markup/contract.ts';
import { ifLoaded } from '../../load-module.ts';

for (const field of document.querySelectorAll<HTMLInputElement>(`.${CLASS_SEARCH_FIELD} input`)) {
  const begin = (): void => {
    const before = field.value;
    let isSent = false;
    field.form?.addEventListener('submit', () => (isSent = true), { once: true });
    ifLoaded(import('./field.ts'), ({ suggestIn }) =>
      suggestIn(field, isSent ? field.value : before),
    );
  };
  if (document.activeElement === field) begin();
  else field.addEventListener('focus', begin, { once: true });
}
