import type { Paragraph, Text } from 'mdast';
import { expect, test } from 'vitest';
import { readMappedText, sliceText } from '../../../src/engine/markdown/mapped-text.ts';
import { parseTranscription } from '../../../src/engine/markdown/parse.ts';

/** The first text of a file, each character with the one of the file it comes from. */
const read = (file: string, skip = 0): { text: string; written: string } => {
  const paragraph = parseTranscription(file).children[0] as Paragraph;
  const { text, offsets } = readMappedText(paragraph.children[0] as Text, file, skip);
  return { text, written: offsets.map((offset) => file.charAt(offset)).join('') };
};

test('every character has its place', () => {
  expect(read('Åkesson, 안나')).toEqual({ text: 'Åkesson, 안나', written: 'Åkesson, 안나' });
});

test('white space is folded', () => {
  expect(read('one\n  two\nthree')).toEqual({ text: 'one two three', written: 'one\ntwo\nthree' });
});

test('characters after an escaped or decoded sign stand where they are written', () => {
  expect(read('a \\* b &amp; c').text).toBe('a * b & c');
  expect(read('a \\* b').written).toBe('a * b');
  expect(read('a &amp; c').written).toBe('a & c');
});

test('apparatus at the beginning is skipped', () => {
  expect(read('{#p1}\nWords', 6)).toEqual({ text: 'Words', written: 'Words' });
});

test('a slice keeps the places', () => {
  const run = { text: 'abc', offsets: [4, 5, 6] };
  expect(sliceText(run, 1)).toEqual({ text: 'bc', offsets: [5, 6] });
  expect(sliceText(run, 0, 1)).toEqual({ text: 'a', offsets: [4] });
});
