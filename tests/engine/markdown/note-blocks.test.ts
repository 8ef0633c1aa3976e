import { describe, expect, it } from 'vitest';
import { findNoteBlocks } from '../../../src/engine/markdown/note-blocks.ts';

const found = (text: string): string[] =>
  findNoteBlocks(text).map(
    ({ offset, length, message }) =>
      `${message} ${JSON.stringify(text.slice(offset, offset + length))}`,
  );

describe('blocks in a note', () => {
  it.each([
    ['[^a]: One.\n\n    - two\n    - three\n', 'list', '- two\n    - three'],
    ['[^a]: - two\n', 'list', '- two'],
    ['[^a]: One.\n\n    1. two\n', 'list', '1. two'],
    ['[^a]: One.\n\n    > two\n', 'quotation of its own lines', '> two'],
    ['[^a]: One.\n\n    ```\n    two\n    ```\n', 'block of code', '```\n    two\n    ```'],
    ['[^a]: One.\n\n    | a | b |\n    | - | - |\n', 'table', '    | - | - |'],
  ])('finds in %j: %s', (text, name, words) => {
    expect(found(text)).toEqual([
      `Unexpected ${name} in a note, expected paragraphs. ${JSON.stringify(words)}`,
    ]);
  });

  it.each([
    '[^a]: One.\n\n    Two.\n',
    '[^a]: *One* and\n    -- two.\n',
    '[^a]: Of 1914 | 1915.\n',
    '[^a]: In\n    1911 two.\n',
  ])('has nothing against %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
