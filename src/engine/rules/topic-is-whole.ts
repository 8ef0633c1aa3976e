import { documentRule } from './rule.ts';

/** Every topic has at least one turn. */
export const topicIsWhole = documentRule('topic-is-whole', function* ({ file, topics }) {
  for (const { first, position } of topics) {
    if (first !== '') continue;
    yield {
      message: 'Unexpected topic without turns, expected ::topic[Title]{#id} above its turns.',
      file,
      point: position,
      length: '::topic'.length,
    };
  }
});
