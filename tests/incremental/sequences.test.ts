/** After random edits, output computed with caches equals output computed from nothing. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { pagesOf } from '../../src/site/pages.ts';
import { PAGES, type PageKind } from '../../src/views/pages.ts';
import { seeded } from '../campaigns/random.ts';
import { folios } from '../examples/folios.ts';
import { openLetterbook } from '../letterbook.ts';
import { readLighthouse } from '../lighthouse.ts';
import { largeEdition } from '../views/large-edition.ts';
import { runSequence } from './sequence.ts';

/** Sequences in this sample, and how many of them also make every data file. All 200 are a campaign: `sequences`. */
const SAMPLE = 10;
const MADE_WHOLE = 4;

/** In milliseconds, on a busy machine. */
const PATIENCE = 300_000;

describe('pages, files and search records computed with caches', { timeout: PATIENCE }, () => {
  test(`equal those computed from nothing after ${SAMPLE} sequences of random edits`, async () => {
    const start = await readLighthouse();
    let published = 0;
    for (let seed = 1; seed <= SAMPLE; seed++) {
      const sequence = runSequence(start, seeded(seed), seed <= MADE_WHOLE);
      expect(sequence.differing, `seed ${seed}`).toEqual([]);
      published += sequence.published;
    }
    expect(published).toBeGreaterThan(SAMPLE);
  });
});

describe('views', () => {
  test('are plain data that can be cloned and written as JSON', async () => {
    const { edition } = compile(await readLighthouse());
    if (edition === undefined) throw new Error('The archive has problems.');
    // Divisions of documents and translations are in other examples.
    const editions = [edition, await openLetterbook(), folios];
    const large = await largeEdition();
    for (const kind of Object.keys(PAGES) as PageKind[]) {
      const all = (kind === 'listPart' ? [large] : editions).flatMap((one) => pagesOf(one, kind));
      expect(all.length, kind).toBeGreaterThan(0);
      for (const { view } of all) {
        expect(structuredClone(view)).toEqual(view);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      }
    }
  });
});
