/** Data files of the whole edition: its record, tables, letters, citations, changes. */
import { CHECKSUMS, publishedName } from '../../engine/model/addresses.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { slugOf } from '../../engine/schemas/statement.ts';
import { ATOM, atomFeed } from '../../exports/atom.ts';
import { bibtex } from '../../exports/citations/bibtex.ts';
import { cslJson } from '../../exports/citations/csl-json.ts';
import { DATA_MODEL, dataModelFile } from '../../exports/citations/data-model.ts';
import { ris } from '../../exports/citations/ris.ts';
import { worksBibtex } from '../../exports/citations/works-bibtex.ts';
import { CSVW, csvwMetadata } from '../../exports/csvw.ts';
import { DATA_SCHEMAS, schemaFile } from '../../exports/data/schemas.ts';
import { editorsOf, inNameOrder } from '../../exports/entries.ts';
import { licenceUrl } from '../../exports/licence.ts';
import { llmsFile } from '../../exports/llms.ts';
import { csvFile, dataPackage, TABLE_NAMES, type TableName } from '../../exports/tables.ts';
import { absolute } from '../../exports/target.ts';
import { lettersFile } from '../../exports/tei/letters.ts';
import { type Strings, stringsOf } from '../../strings/strings.ts';
import { citedDocument } from '../../views/citation.ts';
import { documentData } from '../../views/document-data.ts';
import type { DownloadForm, DownloadId } from '../../views/downloads.ts';
import { editionData } from '../../views/edition-data.ts';
import { publishedEditions } from '../../views/editions.ts';
import { tablesView } from '../../views/tables.ts';
import type { TextFile } from './data-files.ts';

const LETTERS = '/data/letters.xml';

/** A file of the whole edition, as the page of downloads describes it. */
export interface EditionFile extends TextFile {
  readonly id: DownloadId;
  readonly form: DownloadForm;
}

/** The files of the whole edition, in the order in which the page of downloads has them. Each is made once. */
export const editionFiles = perEdition((edition: Edition): EditionFile[] => {
  const strings = stringsOf(edition.record.lang);
  const files = [
    ...recordFiles(edition),
    ...tableFiles(edition, strings),
    ...citationFiles(edition, strings),
    ...lettersOf(edition, strings),
    changesFile(edition, strings),
    ...schemaFiles(),
    checksumsFile(edition),
  ];
  return [...files, guideFile(edition, files)].map((file) => ({ ...file, make: once(file.make) }));
});

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

const recordFiles = (edition: Edition): EditionFile[] => [
  {
    id: 'edition',
    form: 'json',
    address: '/data/edition.json',
    type: 'application/json',
    make: () => json(editionData(edition)),
  },
];

function tableFiles(edition: Edition, strings: Strings): EditionFile[] {
  const tables = tablesView(edition);
  return [
    ...TABLE_NAMES.flatMap((name): EditionFile[] => [
      {
        id: name,
        form: 'csv',
        address: `/data/${name}.csv`,
        type: 'text/csv',
        make: () => csvFile(name, tables[name]),
      },
      {
        id: name,
        form: 'json',
        address: `/data/${name}.json`,
        type: 'application/json',
        make: () => json(tables[name]),
      },
    ]),
    {
      id: 'tables',
      form: 'json',
      address: '/data/datapackage.json',
      type: 'application/json',
      make: () => packageFile(edition),
    },
    { id: 'tableMetadata', form: 'json', ...CSVW, make: () => metadataFile(edition, strings) },
  ];
}

function packageFile({ record }: Edition): string {
  const { title, url, version, date, licences } = record;
  return dataPackage({
    name: slugOf(title),
    title,
    homepage: `${url}/`,
    version,
    created: `${date}T00:00:00Z`,
    licence: licenceUrl(licences.words),
  });
}

function metadataFile({ record }: Edition, { downloads }: Strings): string {
  const { title, url, lang, date, licences } = record;
  return csvwMetadata({
    title,
    source: `${url}/`,
    lang,
    modified: date,
    licence: licenceUrl(licences.words),
    titles: Object.fromEntries(
      TABLE_NAMES.map((name) => [name, downloads.files[name].name]),
    ) as Record<TableName, string>,
  });
}

/** The media types of the formats for reference managers. */
const CITATION_TYPES = {
  ris: 'application/x-research-info-systems',
  bibtex: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;

/** The records of all documents, which three files hold. */
const citedItems = perEdition((edition) =>
  edition.documents.map((one) => citedDocument(edition, one).item),
);

function citationFiles(edition: Edition, strings: Strings): EditionFile[] {
  const file = (
    id: 'citations' | 'bibliography',
    form: keyof typeof CITATION_TYPES,
    name: string,
    make: () => string,
  ): EditionFile => ({ id, form, address: `/data/${name}`, type: CITATION_TYPES[form], make });
  return [
    file('citations', 'ris', 'citations.ris', () => ris(citedItems(edition), strings)),
    file('citations', 'bibtex', 'citations.bib', () => bibtex(citedItems(edition), strings)),
    file('citations', 'csl', 'citations.csl.json', () => cslJson(citedItems(edition), strings)),
    file('bibliography', 'bibtex', 'bibliography.bib', () => worksBibtex(edition.works)),
    file('bibliography', 'csl', 'bibliography.csl.json', () =>
      json(edition.works.map(({ label: _, ...work }) => work)),
    ),
    { id: 'dataModel', form: 'dbx', ...DATA_MODEL, make: dataModelFile },
  ];
}

function lettersOf(edition: Edition, strings: Strings): EditionFile[] {
  const { title, url, date, version, licences } = edition.record;
  const letters = edition.documents
    .filter(({ record }) => record.from.length > 0)
    .map((document) => documentData(edition, document))
    .filter(({ isLetter }) => isLetter);
  const facts = {
    title,
    url: `${url}/`,
    self: absolute(edition, LETTERS),
    date,
    version,
    licence: licences.words,
    editors: editorsOf(edition).map(inNameOrder),
  };
  const text = lettersFile(facts, letters, strings);
  if (text === undefined) return [];
  const type = 'application/tei+xml';
  return [{ id: 'letters', form: 'tei', address: LETTERS, type, make: () => text }];
}

function changesFile(edition: Edition, strings: Strings): EditionFile {
  const { title, lang, licences } = edition.record;
  const editors = editorsOf(edition).map(inNameOrder);
  const page = absolute(edition, '/data/');
  return {
    id: 'changes',
    form: 'atom',
    ...ATOM,
    make: () =>
      atomFeed({
        title: strings.downloads.feedTitle(title),
        self: absolute(edition, ATOM.address),
        home: page,
        lang,
        authors: editors.length > 0 ? editors : [title],
        rights: licences.words,
        entries: publishedEditions(edition).map((one) => ({
          url: `${page}#${one.id}`,
          title: one.title,
          date: one.date,
          lines: one.changes.map(({ text }) => text),
        })),
      }),
  };
}

const schemaFiles = (): EditionFile[] =>
  (Object.keys(DATA_SCHEMAS) as (keyof typeof DATA_SCHEMAS)[]).map((id) => ({
    id,
    form: 'json',
    address: DATA_SCHEMAS[id].address,
    type: 'application/schema+json',
    make: () => schemaFile(DATA_SCHEMAS[id].schema),
  }));

const checksumsFile = ({ received }: Edition): EditionFile => ({
  id: 'checksums',
  form: 'text',
  address: CHECKSUMS,
  type: 'text/plain',
  make: () => received.map(({ file, sha256 }) => `${sha256}  ${publishedName(file)}\n`).join(''),
});

const guideFile = (edition: Edition, files: readonly EditionFile[]): EditionFile => ({
  id: 'guide',
  form: 'text',
  address: '/llms.txt',
  type: 'text/plain',
  make: () =>
    llmsFile(
      edition,
      files.map(({ address }) => address),
    ),
});
