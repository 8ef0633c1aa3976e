import { expect, it } from 'vitest';
import { fileLists } from '../../src/exports/file-lists.ts';
import { stringsOf } from '../../src/strings/strings.ts';

it('lists of many files lead from one to the next, each with addresses relative to itself', () => {
  const files = Array.from({ length: 4001 }, (_, number) => `/search/${number}.json`);
  const lists = fileLists(files, 'en', stringsOf());
  expect(lists.map(({ address }) => address)).toEqual([
    '/data/files/',
    '/data/files/2/',
    '/data/files/3/',
  ]);
  const linked = lists.flatMap(({ address, html }) =>
    [...html.matchAll(/<a href="([^"]+)"/g)].map(
      ([, href]) => new URL(href ?? '', `http://site${address}`).pathname,
    ),
  );
  expect(new Set(linked)).toEqual(
    new Set([...files, '/data/', '/data/files/2/', '/data/files/3/']),
  );
});
