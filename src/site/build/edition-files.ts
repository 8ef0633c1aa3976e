/** Data files of the whole edition: tables, letters, every citation. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { slugOf } from '../../engine/schemas/statement.ts';
import { bibtex } from '../../exports/citations/bibtex.ts';
import { cslJson } from '../../exports/citations/csl-json.ts';
import { ris } from '../../exports/citations/ris.ts';
import { editorsOf, inNameOrder } from '../../exports/entries.ts';
import { licenceUrl } from '../../exports/licence.ts';
import { llmsFile } from '../../exports/llms.ts';
import { csvFile, dataPackage, TABLE_NAMES } from '../../exports/tables.ts';
import { absolute } from '../../exports/target.ts';
import { lettersFile } from '../../exports/tei/letters.ts';
import { stringsOf } from '../../strings/strings.ts';
import { citedDocument } from '../../views/citation.ts';
import { documentData } from '../../views/document-data.ts';
import { tablesView } from '../../views/tables.ts';
import type { TextFile } from './data-files.ts';

const LETTERS = '/data/letters.xml';

/** The files in the folder `/data/`, and the guide to them. */
export const editionFiles = perEdition((edition: Edition): TextFile[] => {
  const files = filesOfData(edition);
  const guide = () =>
    llmsFile(
      edition,
      files.map(({ address }) => address),
    );
  return [...files, { address: '/llms.txt', type: 'text/plain', make: guide }];
});

/** The records of all documents, which three files hold. */
const citedItems = perEdition((edition) =>
  edition.documents.map((one) => citedDocument(edition, one).item),
);

function filesOfData(edition: Edition): TextFile[] {
  const strings = stringsOf(edition.record.lang);
  const tables = tablesView(edition);
  const file = (name: string, type: string, make: () => string): TextFile => ({
    address: `/data/${name}`,
    type,
    make,
  });
  return [
    ...TABLE_NAMES.flatMap((name) => [
      file(`${name}.csv`, 'text/csv', () => csvFile(name, tables[name])),
      file(`${name}.json`, 'application/json', () => `${JSON.stringify(tables[name], null, 1)}\n`),
    ]),
    file('datapackage.json', 'application/json', () => packageFile(edition)),
    file('citations.ris', 'application/x-research-info-systems', () =>
      ris(citedItems(edition), strings),
    ),
    file('citations.bib', 'application/x-bibtex', () => bibtex(citedItems(edition), strings)),
    file('citations.csl.json', 'application/vnd.citationstyles.csl+json', () =>
      cslJson(citedItems(edition), strings),
    ),
    file('bibliography.csl.json', 'application/vnd.citationstyles.csl+json', () => {
      const works = edition.works.map(({ label: _, ...work }) => work);
      return `${JSON.stringify(works, null, 1)}\n`;
    }),
    ...lettersOf(edition),
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

function lettersOf(edition: Edition): TextFile[] {
  const { title, url, date, version, licences, lang } = edition.record;
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
  const text = lettersFile(facts, letters, stringsOf(lang));
  return text === undefined
    ? []
    : [{ address: LETTERS, type: 'application/tei+xml', make: () => text }];
}
