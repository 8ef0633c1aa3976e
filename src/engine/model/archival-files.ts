/** Documents by where their originals lie: repository, file, leaves. */
import type { ArchiveReference } from '../schemas/document.ts';
import { levelsInWords } from './archive-reference.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';

interface Filed {
  readonly document: Document;
  readonly archive: ArchiveReference;
}

/** One file of a repository, with the documents that it holds in the order of their leaves. */
export interface ArchivalFile {
  /** `fond 12, opis 3`; empty where no level is known. */
  readonly name: string;
  readonly filed: readonly Filed[];
}

export interface Repository {
  /** Id of a group of the registers. */
  readonly id: string;
  readonly files: readonly ArchivalFile[];
}

/** Numbers within words are compared as numbers: leaf 9 comes before leaf 10. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The repositories that hold documents of the edition. */
export function repositories({ documents }: Edition): Repository[] {
  const filed = documents.flatMap((document): Filed[] => {
    const { archive } = document.record;
    return archive === undefined ? [] : [{ document, archive }];
  });
  return [...Map.groupBy(filed, ({ archive }) => archive.repository)].map(([id, held]) => ({
    id,
    files: [...Map.groupBy(held, ({ archive: { listy: _, ...file } }) => levelsInWords(file))]
      .map(([name, inFile]) => ({
        name,
        filed: inFile.toSorted((a, b) => compare(a.archive.listy ?? '', b.archive.listy ?? '')),
      }))
      .sort((a, b) => compare(a.name, b.name)),
  }));
}

/** Documents of the series whose call number the record does not give. */
export const unfiled = ({ documents }: Edition): Document[] =>
  documents.filter(({ record }) => record.number !== undefined && record.archive === undefined);
