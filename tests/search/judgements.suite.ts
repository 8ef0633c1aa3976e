/** The judged queries of an archive name places that exist. */
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../bench/ranking-scores.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { REGISTERS } from '../../src/engine/source/registers.ts';

/** @param least minimum number of queries */
export function testJudgements(edition: Edition, judged: readonly Judged[], least: number): void {
  describe('the judged queries', () => {
    it('are enough, without duplicates, and half of them held out', () => {
      expect(new Set(judged.map(({ q }) => q)).size).toBe(judged.length);
      expect(judged.length).toBeGreaterThanOrEqual(least);
      const held = judged.filter((one) => one.held).length;
      expect(Math.abs(judged.length - 2 * held)).toBeLessThanOrEqual(1);
    });

    it('have a good answer, and name existing places', () => {
      const places = new Set([
        '/bibliography/',
        '/dates/',
        ...edition.essays.map(({ record }) => record.address),
        ...REGISTERS.flatMap((register) =>
          edition[register].map(({ id }) => `/${register}/${id}/`),
        ),
        ...edition.documents.flatMap(({ id, passages, notes }) => [
          id,
          ...[...passages, ...notes].map((one) => `${id}#${one.id}`),
        ]),
      ]);
      const missing = judged.flatMap(({ best }) =>
        Object.keys(best).filter((place) => !places.has(place)),
      );
      expect(missing).toEqual([]);
      const without = judged.filter(({ best }) => !Object.values(best).some((grade) => grade > 1));
      expect(without.map(({ q }) => q)).toEqual([]);
      const grades = new Set(judged.flatMap(({ best }) => Object.values(best)));
      expect([...grades].sort()).toEqual([1, 2, 3]);
    });
  });
}
