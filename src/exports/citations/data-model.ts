/**
 * What our BibTeX entries have beside the standard data model of biblatex, which gives a letter no fields at all: a file that
 * biblatex and biber read with the option `datamodel`.
 */

export const DATA_MODEL = { address: '/data/archive.dbx', type: 'text/x-tex' } as const;

/** Recipients, recorders and translators. */
const PEOPLE = ['editora', 'editoratype', 'editorb', 'editorbtype', 'translator'] as const;

/** Fields by entry type. */
export const ADDED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  letter: ['author', 'title', 'titleaddon', 'location', 'note', ...PEOPLE],
  misc: ['number', 'publisher', 'series', ...PEOPLE],
  online: ['number', 'publisher', 'series', ...PEOPLE],
  report: ['publisher', 'series', ...PEOPLE],
  unpublished: PEOPLE,
};

/** The text of the file. */
export const dataModelFile = (): string =>
  [
    '\\ProvidesFile{archive.dbx}',
    '\\DeclareDatamodelEntrytypes{letter}',
    ...Object.entries(ADDED_FIELDS).map(
      ([type, fields]) => `\\DeclareDatamodelEntryfields[${type}]{${fields.join(',')}}`,
    ),
    '',
  ].join('\n');
