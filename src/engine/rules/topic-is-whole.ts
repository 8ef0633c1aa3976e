import type { Rule } from './rule.ts';

/** Every topic has a title, an id and at least one turn. */
export const topicIsWhole: Rule = {
  name: 'topic-is-whole',
  *check({ documents }) {
    for (const { file, topics } of documents) {
      for (const { id, title, first, position } of topics) {
        const missing = [
          ...(title === '' ? ['a title'] : []),
          ...(id === '' ? ['an id'] : []),
          ...(first === '' ? ['turns'] : []),
        ];
        if (missing.length === 0) continue;
        yield {
          message: `Unexpected topic without ${missing.join(' and ')}, expected ::topic[Title]{#id} above its turns.`,
          file,
          point: position,
          length: '::topic'.length,
        };
      }
    }
  },
};
