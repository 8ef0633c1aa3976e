/** Without a clipboard: a field with the text, selected, to be copied by hand. */
import * as words from '#strings/client-copy.ts';
import { CLASS_BY_HAND } from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';

/** Shows `text` at the end of `place`, and says why. */
export function offerByHand(place: Element, text: string): void {
  const field = createElement('input', CLASS_BY_HAND) as HTMLInputElement;
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = words.copyByHand;
  const sentence = createElement('span', CLASS_BY_HAND);
  sentence.role = 'status';
  for (const old of place.querySelectorAll(`.${CLASS_BY_HAND}`)) old.remove();
  place.append(field, sentence);
  sentence.textContent = words.notAllowed;
  field.select();
}
