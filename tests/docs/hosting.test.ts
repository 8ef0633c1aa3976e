import { describe, expect, it } from 'vitest';
import { CACHING, HEADERS, HOSTING } from '../../src/exports/hosting.ts';
import { mediaTypeOf, SPECIAL_NAMES } from '../../src/exports/media-types.ts';
import { editionFiles } from '../../src/site/build/edition-files.ts';
import { lighthouse } from '../exports/lighthouse.ts';

describe('the files for servers', () => {
  it.each(Object.entries(HOSTING))(
    '%s is up to date: npx vitest run tests/docs/hosting.test.ts -u',
    async (name, write) => {
      await expect(write()).toMatchFileSnapshot(`../../docs/hosting/${name}`);
    },
  );

  it.each(Object.entries(HOSTING))(
    '%s has every header, caching rule and special type',
    (_, write) => {
      const text = write();
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(text).toMatch(new RegExp(`${name}:? "?${value.replace(/[-']/g, '.')}`));
      }
      for (const { folder, value } of CACHING) {
        expect(text).toContain(folder);
        expect(text).toContain(value);
      }
      for (const name of SPECIAL_NAMES) expect(text.replaceAll('\\', '')).toContain(name);
    },
  );
});

describe('media types', () => {
  it('of the files of the edition are those under which they are written', () => {
    for (const { address, type } of editionFiles(lighthouse)) {
      if (!address.startsWith('/data/schemas/')) expect(mediaTypeOf(address), address).toBe(type);
    }
  });

  it.each([
    ['/documents/log/linkset.json', 'application/linkset+json'],
    ['/documents/log/tei.xml', 'application/tei+xml'],
    ['/documents/pack-0.json', 'application/json'],
    ['/_astro/a.js', 'text/javascript'],
    ['/received/log.txt', 'text/plain'],
  ])('of %s is %s', (path, type) => {
    expect(mediaTypeOf(path)).toBe(type);
  });

  it('of an unknown file is unknown', () => {
    expect(mediaTypeOf('/received/log.xyz')).toBeUndefined();
  });
});
