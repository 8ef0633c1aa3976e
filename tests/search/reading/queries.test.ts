/** The table of queries, read with the archive's own vocabulary. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placesFor } from '../../../src/search/reading/places.ts';
import { readQuery } from '../../../src/search/reading/read-query.ts';
import { knowledgeOf, openContent } from './archive.ts';
import { say } from './say.ts';

interface Row {
  readonly q: string;
  readonly read: string;
  readonly first?: string;
  readonly opens?: string;
}

const table = new URL('../queries.yaml', import.meta.url);
const rows = parse(readFileSync(table, 'utf8')) as readonly Row[];
const { edition, vocabulary, indexes } = knowledgeOf(await openContent());

describe('the table of queries', () => {
  it('has at least 150 rows, and none twice', () => {
    const queries = new Set(rows.map(({ q }) => q));
    expect(queries.size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)('reads $q', ({ q, read, first }) => {
    const reading = readQuery(q, vocabulary);
    expect(say(reading)).toBe(read);
    if (first === undefined) return;
    expect(placesFor(reading.terms, indexes)[0] ?? 'none').toBe(first);
  });

  it('names passages and notes that stand in the archive', () => {
    const standing = new Set(
      edition.documents.flatMap(({ id, passages, notes }) => [
        id,
        ...[...passages, ...notes].map((one) => `${id}#${one.id}`),
      ]),
    );
    const named = rows.flatMap(({ first = 'none', opens = 'nothing' }) => [first, opens]);
    const missing = named.filter((at) => !standing.has(at) && !['none', 'nothing'].includes(at));
    expect(missing).toEqual([]);
  });

  it('says of every row what it opens', () => {
    const silent = rows.filter(({ first, opens }) => first === undefined && opens === undefined);
    expect(silent.map(({ q }) => q)).toEqual([]);
  });
});
