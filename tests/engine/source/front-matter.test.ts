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

test('a file that has none has an empty record', () => {
  const { yaml, body } = parseFrontMatter(FILE, 'Words.\n\n---\n\nMore.\n');
  expect(yaml.data).toEqual({});
  expect(body).toBe('Words.\n\n---\n\nMore.\n');
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
