/** No number about the texts stands in the editors' words without a count, a source or a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const content = join(import.meta.dirname, '..');

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What is no number about the texts: counts of the engine, addresses, code, dates, references, names. */
const OTHER = new RegExp(
  [
    ':count\\{[^}]*\\}',
    '\\]\\([^)]*\\)',
    '`[^`]*`',
    `\\d{1,2}(?: and \\d{1,2})? ${MONTH}`,
    '\\b(?:1[89]|20)\\d\\d(?:–\\d\\d)?\\b',
    '\\b(?:I|post)\\.\\d+(?:–\\d+)?',
    '#\\d',
    'SHA-256',
    'CC BY 4\\.0',
    '38th parallel|38° north',
  ].join('|'),
  'g',
);

/** Numbers that tests in `numbers.test.ts` hold against the texts; where it is another, the reason stands beside it. */
const TESTED: Readonly<Record<string, string>> = {
  'i#n-g': '38 49 57 86 88 111',
  'i#n-j': '40 50 50 40 6',
  'i#n-k': '10 48 58 38',
  'i#n-m': '67',
  'i#n-r': '200 5 40 5.30 37.7',
  'i#n-y': '10 20',
  'i#n-ab': '15,000',
  // The note's own number.
  'post#n-3': '3',
  'post#n-c': '17:36:33 01:36:33 20:36:33',
  'post#n-f': '7 577262 2024 7 9852564 006 024 32',
  'post#n-g': '10',
  // What the editors could compare.
  'post#n-j': '1 2',
  'post#n-w': '7 8',
  'post#n-x': '6 7 9 8',
  'post#n-y': '6 5 15 7 14',
  'post#n-aj': '10',
  'about.md': '1 6 15 23',
  'method.md': '7 14 9:15',
};

/** The numbers of sentences that cite no work. */
const numbersIn = (markdown: string): string =>
  markdown
    .replace(/\[@[^\]]*\]/g, '[@]')
    .replace(/^> .*$/gm, '')
    .split(/(?<=[.;?!])\s/)
    .filter((sentence) => !sentence.includes('[@]'))
    .flatMap((sentence) => sentence.replace(OTHER, '').match(/\d+(?:[,.:]\d+)*/g) ?? [])
    .join(' ');

const notes = ['i', 'post'].flatMap((id) =>
  [
    ...readFileSync(join(content, `documents/${id}.md`), 'utf8').matchAll(/^\[\^(\w+)\]: (.*)$/gm),
  ].map(([, label, text = '']) => [`${id}#n-${label}`, text] as const),
);
const essays = readdirSync(join(content, 'essays')).map((name) => {
  const [, , body = ''] = readFileSync(join(content, 'essays', name), 'utf8').split(/^---$/m);
  return [name, body] as const;
});

test.each([...notes, ...essays])('%s', (address, text) => {
  expect(numbersIn(text)).toBe(TESTED[address] ?? '');
});
