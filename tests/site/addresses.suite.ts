/** A second edition keeps every address of the first: proved from its pages alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPagesOwn } from '../../src/engine/model/page-ids.ts';
import {
  type AnchorRegistry,
  anchorRegistry as ledgerSchema,
} from '../../src/engine/schemas/anchor-registry.ts';
import { AFTER_REMOVAL, missingHooks } from '../setup/built-hooks.ts';
import { siteOf } from './build-site.ts';

const { archive, out, build } = siteOf('tests/fixtures/lighthouse-second-edition');
const ledgerAt = (path: string): AnchorRegistry =>
  ledgerSchema.parse(parse(readFileSync(join(archive, path), 'utf8')));
const htmlOf = (page: string): string =>
  readFileSync(join(out, 'documents', page, 'index.html'), 'utf8');
/** Removes templates, which are not part of the page. */
const idsOn = (page: string): string[] =>
  [
    ...htmlOf(page)
      .replace(/<template.*?<\/template>/gs, '')
      .matchAll(/ id="([^"]+)"/g),
  ].map(([, id = '']) => id);

describe('the pages of a second edition', { timeout: 240_000 }, () => {
  test('are built', () => {
    const { status, stdout, stderr } = build();
    expect(status, stdout + stderr).toBe(0);
  });

  test('bear every id that the first edition published, once', () => {
    const first = ledgerAt('editions/1.yaml');
    expect(first.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(50);
    for (const { page, anchors } of first) {
      const ids = idsOn(page);
      expect(ids, page).toEqual([...new Set(ids)]);
      expect(ids, page).toEqual(expect.arrayContaining(anchors.map(({ id }) => id)));
    }
  });

  test('bear a former id where its words are now', () => {
    expect(htmlOf('log')).toMatch(/<p [^>]*id="t3"[^>]*><span id="t4" data-editorial>/);
    expect(htmlOf('log')).toMatch(/<section [^>]*id="lamp-oil"[^>]*><header [^>]*><span id="oil"/);
    expect(htmlOf('log')).toMatch(/<li id="n-c"[^>]*><b [^>]*><span id="n-b"/);
    expect(htmlOf('bulletin')).toMatch(/id="tomas-ren"[^>]*><header [^>]*><span id="ren"/);
  });

  test('say what has left them, why, and where it is', () => {
    expect(htmlOf('letter')).toMatch(
      /<li id="p2">.*Send a lens.*href="..\/..\/documents\/list\/#p1"/s,
    );
    expect(htmlOf('bulletin')).toMatch(/<li id="n-a">.*The lens was never bought/s);
    expect(missingHooks(out, AFTER_REMOVAL)).toEqual([]);
    expect(htmlOf('log')).not.toContain('id="departed"');
  });

  test('give ids of their own to nothing but the parts that are known to have one', () => {
    for (const { page, anchors } of ledgerAt('anchors.yaml')) {
      if (page.includes('/')) continue;
      const published = new Set(anchors.map(({ id }) => id));
      const topics = anchors.filter(({ kind }) => kind === 'topic');
      const own = idsOn(page).filter((id) => !published.has(id));
      expect(own.filter((id) => !isPagesOwn(id, topics))).toEqual([]);
    }
  });
});
