import type { Rule } from './rule.ts';

/** Every topic has at least one turn. */
export const topicIsWhole: Rule = {
  name: 'topic-is-whole',
  *check({ documents }) {
    for (const { file, topics } of documents) {
      for (const { first, position } of topics) {
        if (first !== '') continue;
        yield {
          message: 'Unexpected topic without turns, expected ::topic[Title]{#id} above its turns.',
          file,
          point: position,
          length: '::topic'.length,
        };
      }
    }
  },
};
