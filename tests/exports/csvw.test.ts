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

  it('is CSV after RFC 4180: lines end with CR and LF, every row has every column', () => {
    const text = textOf(url);
    // Without what stands in quotation marks.
    const bare = text.replaceAll(/"(?:[^"]|"")*"/g, '');
    expect(bare).toMatch(/\r\n$/);
    expect(bare).not.toMatch(/"|[^\r]\n|\r[^\n]/);
    const widths = bare
      .split('\r\n')
      .slice(0, -1)
      .map((row) => row.split(',').length);
    expect(new Set(widths)).toEqual(new Set([columns.length]));
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

/** The properties of the vocabulary that a description may have: https://www.w3.org/TR/tabular-metadata/#metadata-format */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  group: [
    '@context',
    'tables',
    'dialect',
    'notes',
    'tableDirection',
    'tableSchema',
    '@id',
    '@type',
  ],
  table: ['url', 'tableSchema', 'dialect', 'notes', 'suppressOutput', '@id', '@type'],
  schema: ['columns', 'primaryKey', 'foreignKeys', 'rowTitles', 'aboutUrl', '@id', '@type'],
  column: ['name', 'titles', 'datatype', 'separator', 'lang', 'required', 'virtual', 'null'],
};

it('has no property that the standard does not know, beside those of Dublin Core', () => {
  const unknown = (kind: string, node: object): string[] =>
    Object.keys(node).filter((name) => !/^dc:/.test(name) && !PROPERTIES[kind]?.includes(name));
  const metadata = JSON.parse(textOf('csv-metadata.json')) as Metadata & { '@context': unknown };
  expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  expect([
    ...unknown('group', metadata),
    ...tables.flatMap((table) => [
      ...unknown('table', table),
      ...unknown('schema', table.tableSchema),
      ...table.tableSchema.columns.flatMap((column) => unknown('column', column)),
    ]),
  ]).toEqual([]);
  const names = tables.flatMap(({ tableSchema }) => tableSchema.columns.map(({ name }) => name));
  expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
});

it('describes every table that there is', () => {
  const files = editionFiles(lighthouse).map(({ address }) => address);
  expect(tables.map(({ url }) => `/data/${url}`)).toEqual(
    files.filter((address) => address.endsWith('.csv')),
  );
});
