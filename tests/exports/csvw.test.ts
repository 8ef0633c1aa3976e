/** The description of the tables for CSV on the Web, compared with the tables. */
import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../src/site/build/edition-files.ts';
import { lighthouse } from './lighthouse.ts';

interface Metadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { name: string; datatype: string; separator?: string }[];
      readonly primaryKey?: string;
      readonly foreignKeys?: readonly {
        columnReference: string;
        reference: { resource: string; columnReference: string };
      }[];
    };
  }[];
}

const textOf = (name: string): string =>
  editionFiles(lighthouse)
    .find(({ address }) => address === `/data/${name}`)
    ?.make() ?? '';

const { tables } = JSON.parse(textOf('csv-metadata.json')) as Metadata;

/** The rows of a table, from the JSON beside it, which has the same. */
const rowsOf = (url: string): Record<string, string | number | undefined>[] =>
  JSON.parse(textOf(url.replace('.csv', '.json')));

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  anyURI: (value) => typeof value === 'string' && (value === '' || URL.canParse(value)),
};

describe.each(tables.map((table) => [table.url, table] as const))('%s', (url, { tableSchema }) => {
  const { columns, primaryKey, foreignKeys = [] } = tableSchema;

  it('has the columns, in their order', () => {
    expect(textOf(url).split('\r\n')[0]).toBe(columns.map(({ name }) => name).join(','));
  });

  it('has values of the types', () => {
    const wrong = rowsOf(url).flatMap((row) =>
      columns.flatMap(({ name, datatype, separator }) => {
        const value = row[name];
        const values = separator === undefined ? [value] : String(value).split(separator);
        const isRight = value === undefined || values.every((one) => VALUES[datatype]?.(one));
        return isRight ? [] : [`${name}: ${value} is no ${datatype}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has keys that are unique, and lead to rows', () => {
    if (primaryKey !== undefined) {
      const keys = rowsOf(url).map((row) => row[primaryKey]);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { columnReference, reference } of foreignKeys) {
      const there = new Set(
        rowsOf(reference.resource).map((row) => row[reference.columnReference]),
      );
      const lost = rowsOf(url).map((row) => row[columnReference]);
      expect(lost.filter((key) => key !== undefined && !there.has(key))).toEqual([]);
    }
  });
});

it('describes every table that there is', () => {
  const files = editionFiles(lighthouse).map(({ address }) => address);
  expect(tables.map(({ url }) => `/data/${url}`)).toEqual(
    files.filter((address) => address.endsWith('.csv')),
  );
});
