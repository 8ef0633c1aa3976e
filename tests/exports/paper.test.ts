/** The style sheet of a printed document. */
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { paperSheet, paperWords } from '../../src/exports/paper.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentFilesView } from '../../src/views/document-files.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const { data } = documentFilesView(edition, 'hearing');
const sheet = paperSheet(paperWords(data, stringsOf()));

test('the first page has the address, and the edition with its date in words', () => {
  expect(sheet).toContain(`${data.url}\\a `);
  expect(sheet).toContain(`, edition 1, 12 March 2003"`);
  expect(sheet).not.toContain(data.edition.date);
});

test('the other pages have the title, and the first has not', () => {
  const rules: string[] = [];
  parse(sheet).walkAtRules('page', (page) => {
    page.walkDecls('content', ({ value }) => {
      rules.push(`${page.params}: ${value}`);
    });
  });
  expect(rules).toHaveLength(2);
  expect(rules[0]).toContain(data.title.slice(0, 20));
  expect(rules[1]).toBe('document:first: none');
});

test('quotation marks and line breaks of a title end no string', () => {
  const title = 'A "title"\nin \\ two';
  const made = paperSheet(paperWords({ ...data, title }, stringsOf()));
  expect(() => parse(made)).not.toThrow();
  expect(made).toContain('A \\"title\\"\\a in \\\\ two');
});

test('a title does not end the element with the styles', () => {
  const made = paperSheet({ head: '</style><b>', lines: [] });
  expect(made).toContain(String.raw`content:"\3c /style>\3c b>"`);
  expect(made).not.toContain('<');
});
