/** The pages of the divisions of a long document. */
import { expect, it } from 'vitest';
import { divisionsOf, documentWithin } from '../../src/engine/model/divisions.ts';
import { formOnPage, passageHtml } from '../../src/markup/forms/page.ts';
import { divisionIds, divisionView } from '../../src/views/division.ts';
import { documentView } from '../../src/views/document.ts';
import { documentIn, openLetterbook } from '../letterbook.ts';

const edition = await openLetterbook();
const rules = documentIn(edition, 'rules');

it('begin at headings of the level that the record names, and hold every passage once', () => {
  const divisions = divisionsOf(rules);
  expect(divisions.map(({ id }) => id)).toEqual(['c1', 'c2']);
  const held = divisions.flatMap((one) => documentWithin(rules, one).passages.map(({ id }) => id));
  expect(held).toEqual(rules.passages.map(({ id }) => id));
  expect(divisionsOf(documentIn(edition, 'letter'))).toEqual([]);
});

it('have pages that lead to their neighbours and to the whole', () => {
  expect(divisionIds(edition)).toEqual(['rules/c1', 'rules/c2']);
  const first = divisionView(edition, 'rules/c1');
  expect(first).toMatchObject({
    ...{ title: 'CHAPTER I. Of Ships', place: '1 of 2' },
    whole: { href: '/documents/rules/', title: 'Rules of the harbour' },
    next: { href: '/documents/rules/part/c2/', label: 'Next: CHAPTER II. Of Men' },
  });
  expect(first.previous).toBeUndefined();
  expect(divisionView(edition, 'rules/c2').next).toBeUndefined();
});

it('are listed on the page of the whole, which keeps every passage', () => {
  const whole = documentView(edition, 'rules');
  expect(whole.divisions.map(({ href }) => href)).toEqual([
    '/documents/rules/part/c1/',
    '/documents/rules/part/c2/',
  ]);
  expect(whole.transcription?.blocks).toHaveLength(rules.passages.length);
});

it('number their passages with the addresses on the page of the whole', () => {
  const { blocks } = divisionView(edition, 'rules/c2');
  const passages = blocks.flatMap((block) => (block.type === 'passage' ? [block.passage] : []));
  expect(passages.flatMap(({ level = [] }) => level)).toEqual([1, 2]);
  const fourth = passages.find(({ id }) => id === 'p4');
  expect(fourth && passageHtml(fourth, formOnPage(fourth))).toContain(
    'href="/documents/rules/#p4"',
  );
});
