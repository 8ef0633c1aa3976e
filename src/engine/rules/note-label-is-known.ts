import { callOf } from './notes-of.ts';
import type { Rule } from './rule.ts';

const LABEL = /^(?:\d+|[a-z]+)$/;

/** Labels are numbers, for the source's own notes, or lower-case letters, for the editors'. */
export const noteLabelIsKnown: Rule = {
  name: 'note-label-is-known',
  *check({ documents }) {
    for (const { file, passages, notes } of documents) {
      const seen = new Set<string>();
      for (const { label, position } of [...passages.flatMap(({ calls }) => calls), ...notes]) {
        if (LABEL.test(label) || seen.has(label)) continue;
        seen.add(label);
        yield {
          message: `Unexpected label in ${callOf(label)}, expected a number (a note of the source) or lower-case letters (a note of the editors).`,
          file,
          point: position,
          length: callOf(label).length,
        };
      }
    }
  },
};
