/** Builds the index of call numbers. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { groupOf } from '../../engine/model/entries.ts';
import type { CallNumber } from '../field-indexes.ts';
import { agrees } from '../match/candidates.ts';
import { findReferences, levelValue } from '../query/references.ts';
import type { LevelValues } from '../query/terms.ts';
import { callNumberLevels } from './call-number-levels.ts';

/** The documents with a known call number, in reading order. */
export const callNumbers = (edition: Edition): CallNumber[] =>
  edition.documents.flatMap((document) => {
    const { archive } = document.record;
    if (archive === undefined) return [];
    const stated = statedIn(edition, document);
    return [
      {
        at: stated === undefined ? document.id : `${document.id}#${stated.id}`,
        repository: archive.repository,
        levels: valuesOf(edition, document),
      },
    ];
  });

/** The first passage in which the text gives the call number: its widest level, at least. */
export function statedIn(edition: Edition, document: Document): Passage | undefined {
  const [widest] = Object.entries(valuesOf(edition, document));
  if (widest === undefined) return undefined;
  const asked = Object.fromEntries([widest]);
  return document.passages.find(({ text }) =>
    findReferences(text, callNumberLevels(edition)).some(({ interpretations }) =>
      interpretations.some((values) => agrees(asked, values)),
    ),
  );
}

/** The values of a document's call number, from the widest level to the narrowest. */
function valuesOf(edition: Edition, { record: { archive } }: Document): LevelValues {
  if (archive === undefined) return {};
  return Object.fromEntries(
    groupOf(edition, archive.repository).levels.flatMap((level) => {
      const value = archive.levels[level.id];
      return value === undefined ? [] : [[level.id, levelValue(value, level)]];
    }),
  );
}
