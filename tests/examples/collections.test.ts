/** The tree of collections: volumes, chapters, and documents in none of them. */
import { expect, it } from 'vitest';
import { collectionsOf, documentsInOrder } from '../../src/engine/model/collections.ts';
import { pageFragments } from '../../src/engine/model/page-fragments.ts';
import { collectionViews } from '../../src/views/collections.ts';
import { documentView } from '../../src/views/document.ts';
import { homeView } from '../../src/views/home.ts';
import { openLetterbook } from '../letterbook.ts';

const edition = await openLetterbook();

it('is as the edition declares it, with every document', () => {
  const [harbour, letters, others] = collectionsOf(edition);
  expect(harbour?.documents).toEqual([]);
  expect(harbour?.collections.map(({ id }) => id)).toEqual(['strike', 'orders']);
  expect(letters?.documents.map(({ id }) => id)).toEqual(['letter', 'mail']);
  expect(others).toMatchObject({ id: 'others', documents: [{ id: 'scene' }] });
  expect(documentsInOrder(edition).map(({ id }) => id)).toEqual([
    ...['telegram', 'memorandum', 'rules'],
    ...['letter', 'mail', 'scene'],
  ]);
});

it('is shown in the list of documents, with counts, and on the home page', () => {
  const [harbour] = collectionViews(edition);
  expect(harbour).toMatchObject({
    ...{ title: 'Volume I. The Harbour', href: '/documents/#harbour' },
    ...{ count: '3 documents', transcribed: 3 },
    collections: [{ count: '2 documents' }, { count: '1 document' }],
  });
  expect(pageFragments(edition).get('/documents/')?.()).toEqual([
    ...['harbour', 'strike', 'orders'],
    ...['letters', 'others'],
  ]);
  const home = homeView(edition, '0');
  expect(home.collections.map(({ id }) => id)).toEqual(['harbour', 'letters', 'others']);
  expect(home.hasMany).toBe(false);
});

it('leads from a document to its collections and its neighbours in the volume', () => {
  const { titleBlock, place } = documentView(edition, 'memorandum');
  expect(titleBlock.kicker).toMatch(/^Document 4\. /);
  expect(titleBlock.path.map(({ href }) => href)).toEqual([
    '/documents/#harbour',
    '/documents/#strike',
  ]);
  expect(place?.previous).toEqual({
    href: '/documents/telegram/',
    label: 'Previous: Document 1: Consul Hollis to the Ministry',
  });
  expect(place?.next?.href).toBe('/documents/rules/');
  expect(documentView(edition, 'letter').place?.previous).toBeUndefined();
  expect(documentView(edition, 'scene').place).toBeUndefined();
});
