/** Groups documents by the location of their originals: archive, file, position in the file. */
import type { ArchiveReference } from '../schemas/document.ts';
import { callNumber, callNumberOnPage, fileAndPosition } from './archive-reference.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import { groupOf } from './entries.ts';

/** A document in its file. */
export interface FiledDocument {
  readonly document: Document;
  readonly archive: ArchiveReference;
  /** The position of the document in its file: `folios 10–20`; empty if unknown. */
  readonly within: string;
}

/** A file of an archive, with its documents in order. */
export interface ArchivalFile {
  /** `series 12, box 3`; empty if no level is known. */
  readonly name: string;
  readonly filed: readonly FiledDocument[];
}

export interface Repository {
  /** Id of the archive's record in the authority file of groups. */
  readonly id: string;
  readonly files: readonly ArchivalFile[];
}

/** The archives with documents of the edition. */
export function repositories(edition: Edition): Repository[] {
  // Numbers within words are compared as numbers: folio 9 comes before folio 10.
  const { compare } = new Intl.Collator(edition.record.lang, { numeric: true });
  const filed = edition.documents.flatMap((document) => {
    const { archive } = document.record;
    if (archive === undefined) return [];
    const { levels } = groupOf(edition, archive.repository);
    const { file, within } = fileAndPosition(archive.levels, levels);
    return [
      {
        document,
        archive,
        file: callNumberOnPage(file, levels),
        within: callNumberOnPage(within, levels),
        place: callNumber(within, levels),
      },
    ];
  });
  return [...Map.groupBy(filed, ({ archive }) => archive.repository)].map(([id, held]) => ({
    id,
    files: [...Map.groupBy(held, ({ file }) => file)]
      .map(([name, inFile]) => ({
        name,
        filed: inFile
          .toSorted((a, b) => compare(a.place, b.place))
          .map(({ document, archive, within }) => ({ document, archive, within })),
      }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
}

/** Documents of the series without a call number in their records. */
export const unfiled = ({ documents }: Edition): Document[] =>
  documents.filter(({ record }) => record.number !== undefined && record.archive === undefined);
