import type { Rule } from './rule.ts';

/** Every voice has a label, an id and an author. */
export const voiceIsWhole: Rule = {
  name: 'voice-is-whole',
  *check({ documents }) {
    for (const { file, voices } of documents) {
      for (const { id, by, label, position } of voices) {
        const missing = [
          ...(label === '' ? ['a label'] : []),
          ...(id === '' ? ['an id'] : []),
          ...(by === '' ? ['by='] : []),
        ];
        if (missing.length === 0) continue;
        yield {
          message: `Unexpected voice without ${missing.join(' and ')}, expected :::voice[Label]{#id by=person-or-group}.`,
          file,
          point: position,
          length: ':::voice'.length,
        };
      }
    }
  },
};
