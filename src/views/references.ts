/** The list of archival references: documents by the location of their originals. */
import { documentAddress, groupAddress, passageAddress } from '../engine/model/addresses.ts';
import { type FiledDocument, repositories, unfiled } from '../engine/model/archival-files.ts';
import { shortNameOf } from '../engine/model/archive-reference.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { groupOf } from '../engine/model/entries.ts';
import { statedIn } from '../search/index/references.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { documentHeading } from './document-heading.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { type BasisView, basisView } from './statement.ts';

export interface ReferencesView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  readonly archives: readonly ArchiveView[];
  /** Documents of the series without a call number. */
  readonly unknown: readonly UnfiledDocumentView[];
}

/** A document of the series without a call number. */
export interface UnfiledDocumentView {
  readonly href: string;
  readonly number: string;
}

/** An archive with its files. */
export interface ArchiveView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly shortName: string;
  readonly files: readonly ArchivalFileView[];
}

/** A file of an archive. */
export interface ArchivalFileView {
  readonly name: string;
  readonly documents: readonly FiledDocumentView[];
}

/** A file with the archive that has it, or the documents without a call number. */
export type ReferencesSectionView =
  | {
      readonly kind: 'file';
      readonly archive: Omit<ArchiveView, 'files'>;
      readonly name: string;
      readonly rows: readonly FiledDocumentView[];
    }
  | { readonly kind: 'unknown'; readonly rows: readonly UnfiledDocumentView[] };

/** The id of the section of documents without a call number. */
export const ID_UNKNOWN = 'unknown';

/** A document in its archival file. */
export interface FiledDocumentView {
  readonly href: string;
  readonly title: string;
  /** The position in the file; empty if unknown. */
  readonly within: string;
  /** The passage that states the call number. */
  readonly statedIn?: { readonly href: string; readonly label: string } | undefined;
  readonly basis: BasisView;
}

/** The list of archival references. */
export function referencesView(edition: Edition): ReferencesView {
  const { title, description } = stringsOf(edition.record.lang).references;
  const facts = { address: '/references/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, referencesList),
    ...archivesOf(referencesList.sections(edition)),
  };
}

/** All archives, file by file, and the documents in none. */
export const referencesList = longList<
  ReferencesSectionView,
  FiledDocumentView | UnfiledDocumentView
>({
  address: '/references/',
  title: ({ record }) => stringsOf(record.lang).references.title,
  sections: sectionsOf,
  rowsOf: ({ rows }) => rows,
  withRows: (section, rows) => ({ ...section, rows }) as ReferencesSectionView,
  tags: { row: 200, section: 500 },
  keysOf: (_, section, { record }) => {
    if (section.kind === 'file') {
      return [{ id: section.archive.id, label: section.archive.shortName }];
    }
    return [{ id: ID_UNKNOWN, label: stringsOf(record.lang).references.unknown }];
  },
  labelOf: (row) => ('number' in row ? row.number : row.title),
  landingsOf: (section, { record }) =>
    section.kind === 'file'
      ? [{ id: section.archive.id, label: section.archive.shortName }]
      : [{ id: ID_UNKNOWN, label: stringsOf(record.lang).references.unknown }],
});

function sectionsOf(edition: Edition): ReferencesSectionView[] {
  const strings = stringsOf(edition.record.lang);
  const unknown = unfiled(edition).map(({ id, record }) => ({
    href: documentAddress(id),
    number: record.number ?? '',
  }));
  return [
    ...repositories(edition).flatMap(({ id, files }) => {
      const group = groupOf(edition, id);
      const archive = {
        id,
        href: groupAddress(id),
        name: group.name,
        shortName: shortNameOf(group, edition.record.lang),
      };
      return files.map(({ name, filed }) => ({
        kind: 'file' as const,
        archive,
        name,
        rows: filed.map((one) => filedDocumentView(edition, one, strings)),
      }));
    }),
    ...(unknown.length > 0 ? [{ kind: 'unknown' as const, rows: unknown }] : []),
  ];
}

/** The archives of sections, and their documents without a call number. */
export function archivesOf(
  sections: readonly ReferencesSectionView[],
): Pick<ReferencesView, 'archives' | 'unknown'> {
  const files = sections.filter((section) => section.kind === 'file');
  return {
    archives: [...Map.groupBy(files, ({ archive }) => archive.id).values()].flatMap((of) =>
      of.slice(0, 1).map(({ archive }) => ({
        ...archive,
        files: of.map(({ name, rows: documents }) => ({ name, documents })),
      })),
    ),
    unknown: sections.flatMap((section) => (section.kind === 'unknown' ? section.rows : [])),
  };
}

function filedDocumentView(
  edition: Edition,
  { document, archive, within }: FiledDocument,
  strings: Strings,
): FiledDocumentView {
  const stated = statedIn(edition, document);
  return {
    href: documentAddress(document.id),
    title: documentHeading(document, strings),
    within,
    ...(stated === undefined
      ? {}
      : {
          statedIn: {
            href: passageAddress(document.id, stated.id),
            label: passageName(document, stated, strings),
          },
        }),
    basis: basisView(edition, archive),
  };
}
