import { expect, test } from 'vitest';
import { findNestedLinks } from '../../../src/engine/markdown/nested-links.ts';
import { parseProse } from '../../../src/engine/markdown/parse.ts';

const found = (markdown: string): string[] =>
  findNestedLinks(parseProse(markdown).children).map(
    ({ offset, length, message }) =>
      `${/^Unexpected (.+?),/.exec(message)?.[1]}: ${markdown.slice(offset, offset + length)}`,
  );

test.each([
  ['[a <https://b.example> c](log)', ['link in a link: <https://b.example>']],
  ['[a **<b@c.example>**](log)', ['link in a link: <b@c.example>']],
  ['[a <https://b.example>][q]\n\n[q]: log', ['link in a link: <https://b.example>']],
  ['- [a [@x] b](log)', ['citation in a link: [@x]']],
  ['> [*a [@x, p. 3; @y]*][q]\n\n[q]: log', ['citation in a link: [@x, p. 3; @y]']],
  ['[](log)', ['link without words: [](log)']],
  ['[ ](log)', ['link without words: [ ](log)']],
  ['[* *](log) [`a`](log) [:count{of=turns}](log)', []],
  ['[a](log) [@x] <https://b.example>', []],
  ['[a [b](c) d](e)', []],
])('%j has %j', (markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});
