import { describe, expect, it } from 'vitest';
import { anyListParts, anyListPartView, LISTS } from '../../src/views/lists.ts';
import type { PageView } from '../../src/views/page.ts';
import { folios } from '../examples/folios.ts';
import { openLetterbook } from '../letterbook.ts';
import { openLighthouse } from '../lighthouse.ts';
import { fileViewsOf, kinds, type NamedView, pagesOf, singlePagesOf } from './all-views.ts';
import { largeEdition } from './large-edition.ts';

const edition = await openLighthouse();
const pages = pagesOf(edition);
const large = await largeEdition();
/** The first part of each list that is too long for a page. */
const parts = Object.keys(LISTS).flatMap((list): NamedView[] => {
  const [id = ''] = anyListParts(large).filter((one) => one.startsWith(`${list}/`));
  return [[`listPart ${id}`, anyListPartView(large, id)]];
});
/** Of archives that have divided documents, translations and long lists. */
const others = [...pagesOf(await openLetterbook()), ...pagesOf(folios), ...parts];
const singles = singlePagesOf(edition);

describe('a view is plain data', () => {
  it('of every kind of page', () => {
    expect(new Set([...pages, ...others].map(([name]) => name.split(' ')[0]))).toEqual(
      new Set(kinds),
    );
  });

  it.each([...pages, ...others, ...fileViewsOf(edition), ...singles])('%s', (_name, view) => {
    expect(structuredClone(view)).toStrictEqual(view);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('a page', () => {
  const all = [...pages, ...singles].map(([, view]) => (view as { readonly page: PageView }).page);

  it('has an address of its own', () => {
    const addresses = all.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has its address in the metadata, except the page for unknown addresses', () => {
    for (const { address, metadata } of all) {
      const canonical = metadata?.links.find(({ rel }) => rel === 'canonical')?.href;
      expect(canonical).toBe(address === '/404/' ? undefined : `${edition.record.url}${address}`);
    }
  });
});
