import { describe, expect, it } from 'vitest';
import { bibliographyView } from '../../src/views/bibliography.ts';
import { checkView } from '../../src/views/check.ts';
import { concordanceView } from '../../src/views/concordance.ts';
import { datesView } from '../../src/views/dates.ts';
import { documentFilesView } from '../../src/views/document-files.ts';
import { documentsView } from '../../src/views/documents.ts';
import { groupsView } from '../../src/views/groups.ts';
import { homeView } from '../../src/views/home.ts';
import { notFoundView } from '../../src/views/not-found.ts';
import { notesView } from '../../src/views/notes.ts';
import { PAGES, type PageKind } from '../../src/views/pages.ts';
import { peopleView } from '../../src/views/people.ts';
import { placesView } from '../../src/views/places.ts';
import { referencesView } from '../../src/views/references.ts';
import { searchView } from '../../src/views/search.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const INDEX = '0123456789';
const SINGLE = {
  home: homeView(edition, INDEX),
  search: searchView(edition, INDEX),
  'not found': notFoundView(edition, INDEX),
  check: checkView(edition),
  documents: documentsView(edition),
  people: peopleView(edition),
  places: placesView(edition),
  groups: groupsView(edition),
  concordance: concordanceView(edition),
  dates: datesView(edition),
  notes: notesView(edition),
  bibliography: bibliographyView(edition),
  references: referencesView(edition),
};
const kinds = Object.keys(PAGES) as PageKind[];
const pages = kinds.flatMap((kind) => {
  const { ids, view } = PAGES[kind];
  return ids(edition).map((id): [string, object] => [`${kind} ${id}`, view(edition, id)]);
});
const files = edition.documents.map(({ id }): [string, object] => [
  `files of ${id}`,
  documentFilesView(edition, id),
]);

describe('a view is plain data', () => {
  it('of every kind of page', () => {
    expect(new Set(pages.map(([name]) => name.split(' ')[0]))).toEqual(new Set(kinds));
  });

  it.each([...pages, ...files, ...Object.entries(SINGLE)])('%s', (_name, view) => {
    expect(structuredClone(view)).toStrictEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('a page', () => {
  const all = [...pages, ...Object.entries(SINGLE)].map(
    ([, view]) => (view as ReturnType<typeof peopleView>).page,
  );

  it('has an address of its own', () => {
    const addresses = all.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('tells machines its address, except where no page is', () => {
    for (const { address, metadata } of all) {
      const canonical = metadata?.links.find(({ rel }) => rel === 'canonical')?.href;
      expect(canonical).toBe(address === '/404/' ? undefined : `${edition.record.url}${address}`);
    }
  });
});
