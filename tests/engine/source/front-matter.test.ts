import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/engine/source/front-matter.ts';

const FILE = 'lighthouse/documents/log.md';

test('front matter and body keep their lines', () => {
  const { yaml, body } = parseFrontMatter(
    FILE,
    '---\ntitle: Log\nplace: rock\n---\n{#p1}\nWords.\n',
  );
  expect(yaml.data).toEqual({ title: 'Log', place: 'rock' });
  expect(yaml.locate(['place'])).toEqual({ line: 3, column: 8 });
  expect(yaml.locateKey(['place'])).toEqual({ line: 3, column: 1 });
  expect(body).toBe('\n\n\n\n{#p1}\nWords.\n');
});

test.each([
  ['Words.\n\n---\n\nMore.\n', 'beginning of the file.', 'Words.\n\n---\n\nMore.\n'],
  ['', 'beginning of the file, which is empty.', ''],
  ['---\ntitle: Log\n\nWords.\n', 'expected a line "---" below it.', ''],
])('a file that has none has one problem: %j', (text, words, rest) => {
  const { yaml, body } = parseFrontMatter(FILE, text);
  expect(yaml.errors).toMatchObject([{ point: { line: 1, column: 1 } }]);
  expect(yaml.errors[0]?.message).toContain(words);
  expect(body).toBe(rest);
});

test('an empty one ends where it says', () => {
  expect(parseFrontMatter(FILE, '---\n---\nWords.').body).toBe('\n\nWords.');
});

test('line ends of Windows keep their lines, too', () => {
  const { yaml, body } = parseFrontMatter(FILE, '---\r\ntitle: Log\r\n---\r\nWords.');
  expect(yaml.data).toEqual({ title: 'Log' });
  expect(body.split('\n')[3]).toBe('Words.');
});

test('what does not parse is reported at its line of the file', () => {
  const { yaml } = parseFrontMatter(FILE, '---\ntitle: Log\nplace: the: rock\n---\n');
  expect(yaml.errors).toMatchObject([{ point: { line: 3 } }]);
});
