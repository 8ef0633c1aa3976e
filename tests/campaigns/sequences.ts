/** Sequences of random edits in one process: output with caches equals output from nothing. */

import { EDITS, runSequence } from '../incremental/sequence.ts';
import { readLighthouse } from '../lighthouse.ts';
import type { Campaign } from './campaign.ts';

/** Every so many cases also make every data file, which takes long. */
const WHOLE_EACH = 10;

export const sequences: Campaign = {
  description: `Pages, files and search records computed with caches after ${EDITS} random edits equal those computed from nothing.`,
  cases: 200,
  async open() {
    const start = await readLighthouse();
    return {
      run(random, index) {
        const { published, differing } = runSequence(start, random, index % WHOLE_EACH === 0);
        if (differing.length > 0)
          return {
            result: 'differs from a clean compilation',
            passed: false,
            detail: `${differing.join(', ')} differ`,
          };
        const result = published === 0 ? 'every edit was refused' : 'equal to a clean compilation';
        return { result, passed: true };
      },
    };
  },
};
