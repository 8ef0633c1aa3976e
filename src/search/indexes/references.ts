/** Archival call numbers of documents, with the passage that states each. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { findReferences, leaves } from '../reading/references.ts';
import type { CallNumber } from '../reading/small-indexes.ts';

/** The documents whose call number is known, in reading order. */
export const callNumbers = ({ documents }: Edition): CallNumber[] =>
  documents.flatMap((document) => {
    const { archive } = document.record;
    if (archive === undefined) return [];
    const { repository, fond, opis, delo, papka, listy } = archive;
    const stated = statedIn(document);
    return [
      {
        at: stated === undefined ? document.id : `${document.id}#${stated.id}`,
        repository,
        ...(fond === undefined ? {} : { fond }),
        ...(opis === undefined ? {} : { opis }),
        ...(delo === undefined ? {} : { delo }),
        ...(papka === undefined ? {} : { papka }),
        ...(listy === undefined ? {} : { listy: leaves(listy) }),
      },
    ];
  });

/** The first passage in which the text gives the call number. */
export const statedIn = ({ passages, record }: Document): Passage | undefined =>
  passages.find(({ text }) =>
    findReferences(text).some(({ fond }) => fond !== undefined && fond === record.archive?.fond),
  );
