import { expect, test } from 'vitest';
import { withIds } from '../../../src/search/index/pagefind-metadata.ts';

/** Metadata with pages of an id, a number of words and an empty text, and then a list with the same id. */
const metadata = (version: string, ids: readonly string[]): Buffer => {
  const text = (one: string): Buffer => Buffer.from([0x60 + one.length, ...Buffer.from(one)]);
  const page = (id: string): Buffer =>
    Buffer.concat([Buffer.of(0x83), text(id), Buffer.of(0x19, 0x04, 0x92), text('')]);
  return Buffer.concat([
    Buffer.from('pagefind_dcd'),
    Buffer.of(0x83),
    text(version),
    Buffer.of(0x80 + ids.length),
    ...ids.map(page),
    Buffer.of(0x81),
    text(ids[0] ?? ''),
  ]);
};

const IDS = new Map([
  ['en_1', '/about/'],
  ['en_2', `/documents/${'long'.repeat(80)}/`],
]);

test('replaces the ids of pages, and nothing else', () => {
  const changed = Buffer.from(withIds(metadata('1.6.0', ['en_1', 'en_2']), IDS)).toString('latin1');
  for (const address of IDS.values()) expect(changed.split(address)).toHaveLength(2);
  expect(changed).not.toContain('en_2');
  expect(changed.endsWith('en_1')).toBe(true);
});

test.each([
  ['of another version', metadata('1.7.0', ['en_1', 'en_2'])],
  ['of another format', Buffer.from('something else')],
  ['with an unknown page', metadata('1.6.0', ['en_1', 'en_3'])],
  ['with fewer pages', metadata('1.6.0', ['en_1'])],
])('refuses metadata %s', (_, bytes) => {
  expect(() => withIds(bytes, IDS)).toThrow('pagefind-metadata.ts');
});
