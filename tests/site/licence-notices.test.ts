import { expect, test } from 'vitest';
import { licences, withoutNotices } from '../../src/site/build/licence-notices.ts';

test('a style sheet without the notice of its package', () => {
  expect(withoutNotices('/*! lamp v1 | MIT */\n.lamp{}/* wick */.oil{}')).toBe(
    '.lamp{}/* wick */.oil{}',
  );
});

test('the licence of each package, with its version, in order and once', () => {
  const text = licences(['stemmer', 'fastest-levenshtein', 'stemmer']);
  const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
  expect(names).toEqual(['fastest-levenshtein', 'pagefind', 'stemmer', 'tailwindcss']);
  for (const part of text.split('-'.repeat(80)))
    expect(part).toContain('Permission is hereby granted');
});

test('a package without a licence stops the build', () => {
  expect(() => licences(['no-such-package'])).toThrow('no-such-package');
});
