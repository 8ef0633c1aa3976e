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
}

const table = new URL('../queries.yaml', import.meta.url);
const rows = parse(readFileSync(table, 'utf8')) as readonly Row[];
const { vocabulary, indexes } = knowledgeOf(await openContent());

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

  it('knows every passage it names', () => {
    const named = rows.flatMap(({ first }) => (first?.includes('#') ? [first] : []));
    const { documents } = vocabulary;
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((at) => !documents.some(({ id }) => at.startsWith(`${id}#`)))).toEqual([]);
  });
});
