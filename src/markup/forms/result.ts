/** The forms of a passage in results of a search. */
import { CLASS_BESIDE, CLASS_CHAIR, CLASS_REPLY } from '../contract.ts';
import type { PassageForm } from '../passage.ts';

/** Among the results of a search. */
export const IN_RESULT: PassageForm = {
  tag: 'p',
  by: { chair: CLASS_CHAIR, other: CLASS_REPLY },
};

/** Beside a result, which it answers or which answers it. */
export const BESIDE_RESULT: PassageForm = {
  tag: 'p',
  by: {
    chair: `${CLASS_CHAIR} ${CLASS_BESIDE}`,
    other: `${CLASS_REPLY} ${CLASS_BESIDE}`,
    nobody: CLASS_BESIDE,
  },
};
