/** Dates in the texts of an archive. */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/engine/model/edition.ts';
import { datedPlaces } from '../../../src/search/index/dates.ts';
import { writtenDates } from '../../../src/search/index/written-dates.ts';

export function testWrittenDates(edition: Edition): void {
  describe('dates written in the texts', () => {
    const written = writtenDates(edition);

    it('are the words of their passages', () => {
      expect(written.length).toBeGreaterThan(0);
      for (const { passage, mention } of written) {
        expect(passage.text.slice(mention.start, mention.end)).toBe(mention.form);
        expect(mention.form).toMatch(/\d/);
      }
    });

    it('are found at their passages', () => {
      const dates = datedPlaces(edition);
      const missed = written.filter(
        ({ document, passage, days }) =>
          !dates.some(
            ({ low, high, at }) =>
              low === days.low && high === days.high && at === `${document.id}#${passage.id}`,
          ),
      );
      expect(missed.map(({ mention }) => mention.form)).toEqual([]);
    });

    it('have every year that is near the years of the archive', () => {
      const years = edition.documents.flatMap((document) =>
        document.passages.flatMap(({ id, text }) =>
          [...text.matchAll(/\b(?:19[1-9]|20[0-2])\d\b(?!\s*(?:men|tons|km))/g)].map(
            ({ 0: year, index }) => ({ at: `${document.id}#${id}`, year, index }),
          ),
        ),
      );
      const missed = years.filter(
        ({ at, index }) =>
          !written.some(
            ({ document, passage, mention }) =>
              at === `${document.id}#${passage.id}` &&
              mention.start <= index &&
              index < mention.end,
          ),
      );
      expect(missed).toEqual([]);
    });
  });
}
