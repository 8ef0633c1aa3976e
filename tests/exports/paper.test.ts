/** The style sheet of a printed document. */
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { paperSheet } from '../../src/exports/paper.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentFilesView } from '../../src/views/document-files.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const { data } = documentFilesView(edition, 'hearing');
const sheet = paperSheet(data, stringsOf());

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
  const made = paperSheet({ ...data, title: 'A "title"\nin \\ two' }, stringsOf());
  expect(() => parse(made)).not.toThrow();
  expect(made).toContain('A \\"title\\"\\a in \\\\ two');
});
