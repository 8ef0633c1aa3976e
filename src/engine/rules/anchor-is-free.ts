import { isPagesOwn } from '../model/page-ids.ts';
import type { Rule } from './rule.ts';

/** No passage, topic, voice or note has an id that its page reserves. */
export const anchorIsFree: Rule = {
  name: 'anchor-is-free',
  *check({ documents }) {
    for (const { file, passages, topics, voices, notes } of documents) {
      for (const { id, position } of [...passages, ...topics, ...voices, ...notes]) {
        if (!isPagesOwn(id, topics)) continue;
        yield {
          message: `Unexpected anchor "${id}", which the page reserves for itself; expected another word.`,
          file,
          point: position,
        };
      }
    }
  },
};
