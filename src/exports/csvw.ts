/** The description of the tables as metadata of CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
import { type Column, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** The name that the standard gives to the description of the files beside it. */
export const CSVW = {
  address: '/data/csv-metadata.json',
  type: 'application/csvm+json',
} as const;

/** What the description says of the edition. */
export interface CsvwFacts {
  readonly title: string;
  readonly source: string;
  readonly lang: string;
  readonly modified: string;
  readonly licence?: string | undefined;
  /** The names of the tables in words. */
  readonly titles: Readonly<Record<TableName, string>>;
}

/** Tables whose rows have ids. */
const WITH_ID: ReadonlySet<TableName> = new Set(['people', 'places', 'groups', 'documents']);

/** Columns that hold the id of a document. */
const DOCUMENT = 'document';

/** The text of the file. Addresses of tables are relative to it. */
export function csvwMetadata({
  title,
  source,
  lang,
  modified,
  licence,
  titles,
}: CsvwFacts): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    'dc:title': title,
    'dc:source': { '@id': source },
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    ...(licence === undefined ? {} : { 'dc:license': { '@id': licence } }),
    dialect: { header: true, encoding: 'utf-8' },
    tables: TABLE_NAMES.map((name) => table(name, titles[name])),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function table(name: TableName, title: string): object {
  const columns: readonly Column[] = TABLES[name];
  const hasDocument = columns.some((column) => column.name === DOCUMENT);
  return {
    url: `${name}.csv`,
    'dc:title': title,
    tableSchema: {
      columns: columns.map(columnOf),
      ...(WITH_ID.has(name) ? { primaryKey: 'id' } : {}),
      ...(hasDocument
        ? {
            foreignKeys: [
              {
                columnReference: DOCUMENT,
                reference: { resource: 'documents.csv', columnReference: 'id' },
              },
            ],
          }
        : {}),
    },
  };
}

/** `sameAs` holds several addresses. */
const columnOf = ({ name, type }: Column): object => ({
  name,
  titles: name,
  datatype: ADDRESSES.has(name) ? 'anyURI' : type,
  ...(name === 'sameAs' ? { separator: ' ' } : {}),
});

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'sameAs', 'archived']);
