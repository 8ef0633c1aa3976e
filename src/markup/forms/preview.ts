/** The form of a passage in previews. */
import { CLASS_ANSWER } from '../contract.ts';
import type { PassageForm } from '../passage.ts';

/** In a preview beside a link. */
export const IN_PREVIEW: PassageForm = {
  tag: 'li',
  by: { other: CLASS_ANSWER },
  number: 'b',
  around: 'span',
};
