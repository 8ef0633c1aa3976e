/** Finds every entry by every form, and every stated date by every way to write it. */
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/engine/model/dates.ts';
import { daysOfEdtf } from '../../../src/search/index/dates.ts';
import { placesFor } from '../../../src/search/match/candidates.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import type { Knowledge } from '../knowledge.ts';
import { readQuery } from '../read-query.ts';
import { shapesOf } from './date-shapes.ts';

export function testRegisters({ edition, lexicon, indexes }: Knowledge): void {
  const read = (query: string) => readQuery(query, lexicon).terms;

  /** The one name that is read, or what is read instead. */
  function candidates(query: string): readonly string[] {
    const terms = read(query);
    const [term] = terms;
    if (terms.length !== 1 || term?.kind !== 'name') return terms.map(({ kind }) => kind);
    return term.candidates.map(({ id }) => id);
  }

  describe('every entry of the registers', () => {
    const entries = [...edition.people, ...edition.places, ...edition.groups];
    const forms = entries.flatMap((entry) => {
      const sort = 'sort' in entry ? [entry.sort] : [];
      const texts = entry.forms.map(({ text }) => text);
      return [entry.name, ...sort, ...texts].map((form) => ({ id: entry.id, form }));
    });

    it.each(forms)('is found by $form', ({ id, form }) => {
      for (const query of [form, form.toLowerCase(), form.toUpperCase(), form.normalize('NFD')]) {
        expect(candidates(query)).toContain(id);
      }
    });

    it.each(forms.filter(({ form }) => form.includes('-')))(
      'is found by $form unhyphenated',
      ({ id, form }) => {
        for (const mark of [' ', '', '‑', '–']) {
          expect(candidates(form.replaceAll('-', mark))).toContain(id);
        }
      },
    );

    it('is found inside a longer query', () => {
      const missed = forms.filter(({ id, form }) => {
        const names = read(`report ${form} planes`).filter((term) => term.kind === 'name');
        return !names.some((term) => term.candidates.some((candidate) => candidate.id === id));
      });
      expect(missed).toEqual([]);
    });
  });

  describe('every date that the texts state', () => {
    const stated = edition.events.filter(({ basis, mention }) => basis === 'stated' && mention);
    const dates = stated.flatMap(({ edtf, mention }) =>
      [dateInWords(edtf, stringsOf()), ...shapesOf(edtf)].map((shape) => ({
        edtf,
        mention,
        shape,
      })),
    );

    it.each(dates)('$edtf is found by $shape', ({ edtf, mention, shape }) => {
      const terms = read(shape).filter(({ kind }) => kind === 'date');
      expect(terms).toHaveLength(1);
      expect(terms[0]).toMatchObject(daysOfEdtf(edtf));
      expect(placesFor(terms, indexes)).toContain(`${mention?.document}#${mention?.passage}`);
    });
  });

  describe('the words of the texts', () => {
    it('are not taken for misspelt names', () => {
      const words = edition.documents.flatMap(({ passages, notes }) =>
        [...passages, ...notes].flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? []),
      );
      const misspellings = [...new Set(words)].filter((word) =>
        read(word).some((term) => term.kind === 'name' && term.how === 'near'),
      );
      expect(misspellings).toEqual([]);
    });
  });

  describe('the guide on the search page', () => {
    const { together = [], ...single } = edition.record.guide;
    const queries = Object.entries(single).flatMap(([kind, queries]) =>
      (queries ?? []).map((query) => ({ kind: kind.slice(0, -1), query })),
    );

    it('shows every kind of query', () => {
      expect(new Set(queries.map(({ kind }) => kind)).size).toBe(7);
      expect(together).not.toEqual([]);
    });

    it.each(queries)('has $query as an example of $kind', ({ kind, query }) => {
      expect(read(query).map((term) => term.kind)).toContain(kind);
    });

    it.each(together)('has several kinds of terms in %s', (query) => {
      expect(new Set(read(query).map(({ kind }) => kind)).size).toBeGreaterThan(1);
    });
  });
}
