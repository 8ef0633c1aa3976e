/**
 * What our BibTeX entries have beside the standard data model of biblatex, which gives a letter no fields at all: a file that
 * biblatex and biber read with the option `datamodel`.
 */

export const DATA_MODEL = { address: '/data/archive.dbx', type: 'text/x-tex' } as const;

/** Recipients, recorders and translators, and who holds the rights. */
const OURS = ['editora', 'editoratype', 'editorb', 'editorbtype', 'translator', 'copyright'];

/** Fields that the standard data model does not know at all. */
export const NEW_FIELDS: readonly string[] = ['copyright'];

/** Fields by entry type. */
export const ADDED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  letter: ['author', 'title', 'titleaddon', 'location', 'note', ...OURS],
  misc: ['number', 'publisher', 'series', ...OURS],
  online: ['number', 'publisher', 'series', ...OURS],
  report: ['publisher', 'series', ...OURS],
  unpublished: OURS,
};

/** The text of the file. */
export const dataModelFile = (): string =>
  [
    '\\ProvidesFile{archive.dbx}',
    '\\DeclareDatamodelEntrytypes{letter}',
    `\\DeclareDatamodelFields[type=field,datatype=literal]{${NEW_FIELDS.join(',')}}`,
    ...Object.entries(ADDED_FIELDS).map(
      ([type, fields]) => `\\DeclareDatamodelEntryfields[${type}]{${fields.join(',')}}`,
    ),
    '',
  ].join('\n');
