/** Lists that are too long for a page are in parts, each of which fits one. */
import { describe, expect, it } from 'vitest';
import { workAddress } from '../../src/engine/model/addresses.ts';
import { homeView } from '../../src/views/home.ts';
import { partIds, partsView } from '../../src/views/list-parts.ts';
import {
  anyListParts,
  anyListPartView,
  dividedLists,
  LISTS,
  type ListId,
  withPartLinks,
} from '../../src/views/lists.ts';
import { longList, MAX_LIST_BYTES } from '../../src/views/long-list.ts';
import { openLighthouse } from '../lighthouse.ts';
import { largeEdition } from './large-edition.ts';

const small = await openLighthouse();
const large = await largeEdition();
const ids = Object.keys(LISTS) as ListId[];

describe('a list that fits a page', () => {
  it.each(ids)('is not divided: %s', (id) => {
    expect(LISTS[id].parts(small)).toEqual([]);
    expect(partsView(small, LISTS[id])).toBeUndefined();
    expect(LISTS[id].sections(small).length).toBeGreaterThan(0);
  });

  it('has no pages of parts, and links stay as they are', () => {
    expect(anyListParts(small)).toEqual([]);
    const view = { href: workAddress(small.works[0]?.id ?? '') };
    expect(withPartLinks(small, view)).toBe(view);
  });
});

describe('a list that is too long for a page', () => {
  it.each(ids)('is in parts with ids of their own: %s', (id) => {
    const parts = LISTS[id].parts(large);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map((one) => one.id)).size).toBe(parts.length);
    for (const part of parts) {
      expect(part.id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(part.label).not.toBe('');
    }
    expect(LISTS[id].sections(large)).toEqual([]);
  });

  it.each(ids)('has parts that fit a page: %s', (id) => {
    for (const part of LISTS[id].parts(large)) {
      expect(part.bytes, part.label).toBeLessThanOrEqual(MAX_LIST_BYTES);
    }
  });

  it.each(ids)('has every id that it publishes in one part: %s', (id) => {
    const landings = LISTS[id].parts(large).flatMap((part) => part.landings);
    expect(new Set(landings.map((one) => one.id)).size).toBe(landings.length);
    const inFile = Object.values(partIds(large, LISTS[id])).flat();
    expect(inFile.toSorted()).toEqual(landings.map((one) => one.id).toSorted());
  });

  it('has an index that links all ids, or names the file that has them', () => {
    expect(dividedLists(large)).toEqual(ids.map((id) => LISTS[id]));
    for (const list of dividedLists(large)) {
      const { parts = [], idsFile } = partsView(large, list) ?? {};
      const landings = list.parts(large).flatMap((part) => part.landings);
      const entries = parts.flatMap((part) => part.entries);
      if (idsFile === undefined) {
        expect(entries.map(({ id }) => id)).toEqual(landings.map(({ id }) => id));
      } else {
        expect(entries).toEqual([]);
        expect(idsFile).toBe(`${list.address}part/ids.json`);
      }
    }
  });

  it('has links from each part to the ones beside it', () => {
    const [first = '', second = '', third = ''] = anyListParts(large).filter((id) =>
      id.startsWith('notes/'),
    );
    const [one, two] = [first, second].map((id) => anyListPartView(large, id));
    const addressOf = (id: string): string => `/${id.replace('/', '/part/')}/`;
    expect(one).toMatchObject({ list: 'notes', index: { href: '/notes/' } });
    expect(one?.page.address).toBe(addressOf(first));
    expect(one?.previous).toBeUndefined();
    expect(one?.next?.href).toBe(addressOf(second));
    expect(two?.previous?.href).toBe(addressOf(first));
    expect(two?.next?.href).toBe(addressOf(third));
  });

  it('is linked at its parts by the rest of the site', () => {
    const { id } = small.works[0] ?? { id: '' };
    const part = LISTS.bibliography
      .parts(large)
      .find(({ landings }) => landings.some((one) => one.id === id));
    const html = `<a href="/bibliography/#${id}">`;
    const moved = `/bibliography/part/${part?.id}/#${id}`;
    expect(withPartLinks(large, { html, href: workAddress(id) })).toEqual({
      html: `<a href="${moved}">`,
      href: moved,
    });
    const others = { url: `https://archive.example/bibliography/#${id}`, list: '/bibliography/' };
    expect(withPartLinks(large, others)).toEqual(others);
  });
});

describe('the home page', () => {
  const collection = { description: undefined, home: true };
  const withCollections = (count: number) => ({
    ...large,
    record: {
      ...large.record,
      collections: Array.from({ length: count }, (_, at) => ({
        ...{ ...collection, id: `c${at}`, title: `Volume ${at}` },
      })),
    },
    documents: large.documents.map((one, at) => ({
      ...one,
      record: { ...one.record, collection: `c${at % count}` },
    })),
  });

  it('has all collections, or the first of very many', () => {
    const few = homeView(withCollections(100), '0');
    expect(few.collections).toHaveLength(100);
    expect(few).toMatchObject({ hasMany: true, hasMore: false });
    const many = homeView(withCollections(300), '0');
    expect(many.collections).toHaveLength(200);
    expect(many).toMatchObject({ hasMany: true, hasMore: true });
  });
});

describe('the parts of a list', () => {
  const row = (name: string, bytes: number) => ({ name, text: 'x'.repeat(bytes) });
  const listOf = (rows: readonly { readonly name: string; readonly text: string }[]) =>
    longList<{ readonly rows: typeof rows }, (typeof rows)[number]>({
      address: '/rows/',
      title: () => 'Rows',
      sections: () => [{ rows }],
      rowsOf: (section) => section.rows,
      withRows: (_, some) => ({ rows: some }),
      tags: { row: 10, section: 10 },
      keysOf: ({ name }) => [{ id: name.charAt(0), label: name.charAt(0).toUpperCase() }],
      labelOf: ({ name }) => name,
      landingsOf: ({ rows: some }) => some.map(({ name }) => ({ id: name, label: name })),
    });

  it('are named by what they hold, and numbered where that is too long', () => {
    const list = listOf([
      row('a1', 100),
      row('b1', 200_000),
      row('b2', 100_000),
      row('b3', 100_000),
      row('c1', 10),
    ]);
    expect(list.parts(small).map(({ id, label }) => [id, label])).toEqual([
      ['a', 'A'],
      ['b', 'B, b1'],
      ['b-2', 'B, b2 – b3'],
      ['c', 'C'],
    ]);
  });

  it('keep their addresses when other letters grow', () => {
    const idsOf = (more: number): string[] =>
      listOf([
        ...Array.from({ length: more }, (_, at) => row(`a${at}`, 50_000)),
        row('b1', 200_000),
        row('c1', 200_000),
      ])
        .parts(small)
        .map(({ id }) => id);
    expect(idsOf(1)).toEqual(['a', 'b', 'c']);
    expect(idsOf(12)).toEqual(['a', 'a-2', 'a-3', 'b', 'c']);
  });
});
