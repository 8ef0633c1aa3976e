import { expect, test } from 'vitest';
import { countWords } from '../../../src/engine/document/count-words.ts';

test.each([
  ['', 0],
  ['Anna’s lamp', 2],
  ['second-in-command', 1],
  ['how they travelled--by boat', 5],
  ['how they travelled — by boat', 5],
  ['how they travelled—by boat', 5],
  ['森健二は灯台を見た。', 9],
  ['이승만은 서울에 왔다', 3],
  ['Mori (森健二) came', 5],
  ['the year (1911) and 40 barrels', 6],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
