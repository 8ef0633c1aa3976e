/** The form of a passage in previews. */
import { CLASS_ANSWER } from '../contract.ts';
import type { PassageForm } from '../passage.ts';

/** Beside a link that leads to it. */
export const IN_PREVIEW: PassageForm = {
  tag: 'li',
  by: { other: CLASS_ANSWER },
  number: 'b',
  around: 'span',
};
