/** The concordance of words. */
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';
import { concordanceView } from '../../src/views/concordance.ts';
import {
  concordanceParts,
  MAX_RUNNING_WORDS,
  wordConcordanceView,
} from '../../src/views/word-concordance.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const parts = concordanceParts(edition).map((id) => wordConcordanceView(edition, id));
const words = parts.flatMap((part) => part.words);
const passages = edition.documents.flatMap((document) => document.passages);

it('has a line for every word of every passage', () => {
  const lines = words.reduce((sum, { rows }) => sum + rows.length, 0);
  const running = passages.flatMap(({ text }) => wordsOf(text)).length;
  expect(running).toBeGreaterThan(1000);
  expect(lines).toBe(running);
  const herring = words.filter(({ word }) => word === 'herring');
  expect(herring.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual([
    '/documents/hearing/#t42',
    '/documents/hearing/#t43',
    '/documents/hearing/#t44',
    '/documents/hearing/#t45',
    '/documents/hearing/#t46',
  ]);
});

it('shows whole words around a word, and all writings of a word together', () => {
  const [first] = words.find(({ word }) => word === 'herring')?.rows ?? [];
  expect(first?.form).toBe('herring');
  expect(first?.after).toMatch(/^[^\s\p{L}]*(?: .*)?$/u);
  for (const { rows } of words) {
    expect(new Set(rows.map(({ form }) => wordsOf(form).join())).size).toBe(1);
  }
});

it('is in the order of words, and every page links to all parts', () => {
  const order = new Intl.Collator(edition.record.lang, { numeric: true });
  const folded = words.map(({ rows }) => wordsOf(rows[0]?.form ?? '').join(''));
  expect(folded.toSorted(order.compare)).toEqual(folded);
  for (const { parts: links, page } of parts) {
    expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual([page.address]);
    expect(links.map(({ href }) => href)).toEqual(parts.map((one) => one.page.address));
  }
});

it('leaves large archives to the search', () => {
  const copies = Math.ceil(MAX_RUNNING_WORDS / 1000);
  const large = { ...edition, documents: Array(copies).fill(edition.documents).flat() };
  expect(concordanceParts(large)).toEqual([]);
  expect(concordanceView(large).parts).toEqual([]);
});
