/** The registers and what the texts name as tables: CSV, JSON, and a Data Package (https://datapackage.org) that describes them. */
import { stringify } from 'csv-stringify/sync';

type Cell = string | number;

/** A row by column; what is not known is missing. */
export type Row = Readonly<Record<string, Cell | undefined>>;

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
}

const text = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'string' }));
const integers = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'integer' }));

/** The columns of each table. Names stay as they are; new columns come last. */
export const TABLES = {
  people: text('id', 'name', 'sort', 'born', 'died', 'url', 'sameAs'),
  places: [
    ...text('id', 'name', 'modern', 'kind', 'today'),
    { name: 'latitude', type: 'number' },
    { name: 'longitude', type: 'number' },
    ...text('url', 'sameAs'),
  ],
  groups: text('id', 'name', 'kind', 'url', 'sameAs'),
  events: text('id', 'edtf', 'title', 'basis', 'certainty', 'document', 'passage'),
  documents: text(
    'id',
    'number',
    'title',
    'genre',
    'text',
    'place',
    'archive',
    'callNumber',
    'url',
  ),
  dates: text('document', 'kind', 'edtf', 'basis', 'certainty'),
  links: text('url', 'seen', 'archived'),
  mentions: [
    ...text('document', 'passage', 'citation'),
    ...integers('start', 'end'),
    ...text('form', 'role', 'register', 'id', 'url'),
  ],
  claims: text(
    'id',
    'title',
    'by',
    'quotation',
    'source',
    'judgement',
    'reason',
    'judges',
    'document',
    'passages',
    'url',
  ),
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof TABLES;

/** The rows of every table. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A table as CSV (RFC 4180), with its columns in the first line. */
export const csvFile = (name: TableName, rows: readonly Row[]): string =>
  stringify([...rows], {
    header: true,
    columns: TABLES[name].map((column) => column.name),
    record_delimiter: '\r\n',
  });

/** What the package says of the edition. */
export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly homepage: string;
  readonly version: string;
  readonly created: string;
  readonly licence?: string | undefined;
}

/** The description of the tables. Its paths are those of the files beside it. */
export function dataPackage({ licence, ...facts }: PackageFacts): string {
  const resources = TABLE_NAMES.map((name) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: TABLES[name] },
  }));
  const licenses = licence === undefined ? [] : [{ path: licence }];
  return `${JSON.stringify({ profile: 'tabular-data-package', ...facts, ...(licenses.length > 0 ? { licenses } : {}), resources }, null, 1)}\n`;
}
