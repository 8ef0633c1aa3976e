/** Tables of contents: the headings of a document by level, and the documents that were sent together. */
import { expect, test } from 'vitest';
import { type ContentsEntry, contentsOf } from '../../src/views/contents.ts';
import { documentView } from '../../src/views/document.ts';
import { enclosureTree } from '../../src/views/enclosures.ts';
import { documentIn, openLetterbook } from '../letterbook.ts';
import { openLighthouse } from '../lighthouse.ts';

const letterbook = await openLetterbook();

/** `title (title, title)` */
const tree = (entries: readonly ContentsEntry[]): string =>
  entries
    .map(({ title, entries: inner }) => (inner.length === 0 ? title : `${title} (${tree(inner)})`))
    .join(', ');

test('headings are listed by level', () => {
  const contents = contentsOf(documentIn(letterbook, 'rules'));
  expect(tree(contents)).toBe(
    'RULES OF THE HARBOUR (CHAPTER I. Of Ships (Article 1. Dues, Article 2. Lamps), CHAPTER II. Of Men (Article 3. Pilots))',
  );
  expect(contents[0]?.entries[0]?.entries[1]?.href).toBe('#a2');
});

test('few headings have no table of contents', () => {
  expect(contentsOf(documentIn(letterbook, 'scene'))).toEqual([]);
});

test('every document of a tree of enclosures shows the whole tree', () => {
  const titles =
    'Consul Hollis to the Ministry (Rules of the harbour, Memorandum on the tugs (Aune to Lund))';
  for (const id of ['telegram', 'rules', 'memorandum', 'letter']) {
    expect(tree(enclosureTree(letterbook, documentIn(letterbook, id)))).toBe(titles);
  }
  const [root] = enclosureTree(letterbook, documentIn(letterbook, 'letter'));
  expect(root?.entries[1]?.entries).toEqual([
    { href: '/documents/letter/', title: 'Aune to Lund', isCurrent: true, entries: [] },
  ]);
});

test('a document that was sent alone has no tree', () => {
  expect(enclosureTree(letterbook, documentIn(letterbook, 'mail'))).toEqual([]);
});

test('only documents with structures load their style sheet', async () => {
  const lighthouse = await openLighthouse();
  const loads = letterbook.documents.map(({ id }) => documentView(letterbook, id).hasStructures);
  expect(loads).toEqual(loads.map(() => true));
  expect(documentView(lighthouse, 'hearing').hasStructures).toBe(false);
  expect(documentView(lighthouse, 'log').hasStructures).toBe(false);
});
