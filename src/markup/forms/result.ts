/** The forms of a passage in search results. */
import { CLASS_BESIDE, CLASS_CHAIR, CLASS_REPLY } from '../contract.ts';
import type { PassageForm } from '../passage.ts';

/** As a search result. */
export const IN_RESULT: PassageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR, other: CLASS_REPLY },
};

/** Beside a result that it answers, or that answers it. */
export const BESIDE_RESULT: PassageForm = {
  tag: 'p',
  by: {
    chair: `${CLASS_CHAIR} ${CLASS_BESIDE}`,
    other: `${CLASS_REPLY} ${CLASS_BESIDE}`,
    nobody: CLASS_BESIDE,
  },
};
