/** Every field of our BibTeX files is in the data model of biblatex, or in the file that adds to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADDED_FIELDS, dataModelFile } from '../../src/exports/citations/data-model.ts';
import { editionFiles } from '../../src/site/build/edition-files.ts';
import { lighthouse } from './lighthouse.ts';

const STANDARD = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/biblatex/fields.json'), 'utf8'),
) as Record<string, string[]>;

/** Names that biblatex reads as others. */
const ALIASES: Readonly<Record<string, string>> = { techreport: 'report' };

/** Fields that biblatex makes others of before it compares them. */
const DATES = ['date', 'urldate', 'year', 'month'];

function unknownFields(bib: string): string[] {
  return bib.split(/^@/m).flatMap((entry) => {
    const name = /^(\w+)\{/.exec(entry)?.[1];
    if (name === undefined) return [];
    const type = ALIASES[name] ?? name;
    const known = [STANDARD['*'], STANDARD[type], ADDED_FIELDS[type], DATES].flatMap(
      (one) => one ?? [],
    );
    return Array.from(entry.matchAll(/^ {2}(\w+) = /gm), ([, field = '']) => field)
      .filter((field) => !known.includes(field))
      .map((field) => `${type}: ${field}`);
  });
}

const textOf = (address: string): string =>
  editionFiles(lighthouse)
    .find((file) => file.address === address)
    ?.make() ?? '';

test.each(['/data/citations.bib', '/data/bibliography.bib'])('%s has no other field', (address) => {
  expect(textOf(address)).toMatch(/^@/);
  expect(unknownFields(textOf(address))).toEqual([]);
});

test('another field is found', () => {
  expect(unknownFields('@letter{a,\n  pages = {1}\n}\n')).toEqual(['letter: pages']);
});

test('the file declares the fields', () => {
  expect(textOf('/data/archive.dbx')).toBe(dataModelFile());
  expect(dataModelFile()).toContain(
    '\\DeclareDatamodelFields[type=field,datatype=literal]{copyright}',
  );
  expect(dataModelFile()).toContain(
    '\\DeclareDatamodelEntryfields[unpublished]{editora,editoratype,editorb,editorbtype,translator,copyright}',
  );
});
