/** The lists that replace the search without script: names and call numbers of the example archive. */
import { describe, expect, it } from 'vitest';
import { repositories, unfiled } from '../../../src/engine/model/archival-files.ts';
import { namesMet } from '../../../src/engine/model/names-met.ts';
import { openLighthouse } from '../../lighthouse.ts';

const edition = await openLighthouse();

describe('the names that the texts name', () => {
  const names = namesMet(edition);

  it('have every mention, by form', () => {
    const mentions = edition.documents.flatMap(({ id, passages }) =>
      passages.flatMap((passage) =>
        passage.mentions.map((mention) => `${mention.id} ${mention.form} ${id}#${passage.id}`),
      ),
    );
    const listed = names.flatMap(({ id, forms }) =>
      forms.flatMap(({ form, met }) =>
        met.map(({ document, passage }) => `${id} ${form} ${document.id}#${passage.id}`),
      ),
    );
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.toSorted()).toEqual(mentions.toSorted());
  });

  it('are in alphabetical order, the most frequent form first', () => {
    const order = names.map(({ name }) => name);
    expect(order).toEqual(order.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const { forms } of names) {
      const counts = forms.map(({ met }) => met.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });
});

describe('archival files', () => {
  const filedAs = (id: string, archive: object) => {
    const document = edition.documents[0];
    if (document === undefined) throw new Error('The archive holds no document.');
    return { ...document, id, record: { ...document.record, archive } } as typeof document;
  };

  it('group documents by repository, file and leaf, in numerical order', () => {
    const one = { repository: 'board-of-lights', certainty: 'certain', sources: [] };
    const documents = [
      filedAs('late', { ...one, levels: { series: '12', leaves: '75-77' } }),
      filedAs('early', { ...one, levels: { series: '12', leaves: '9-10' } }),
      filedAs('other', { ...one, levels: { series: '2' } }),
    ];
    const [board, ...others] = repositories({ ...edition, documents });
    expect(others).toEqual([]);
    expect(
      board?.files.map(({ name, filed }) => [name, filed.map(({ document }) => document.id)]),
    ).toEqual([
      ['series\u00a02', ['other']],
      ['series\u00a012', ['early', 'late']],
    ]);
  });

  it('list numbered documents without a call number separately', () => {
    const filed = repositories(edition).flatMap(({ files }) => files.flatMap((file) => file.filed));
    const ids = [...filed.map(({ document }) => document), ...unfiled(edition)].map(({ id }) => id);
    expect(filed.length).toBeGreaterThan(0);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const { id, record } of edition.documents) {
      if (record.number !== undefined) expect(ids).toContain(id);
    }
  });
});
