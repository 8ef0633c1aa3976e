/** The mentions of register entries, each with its passage. */
import type { Register } from '../source/registers.ts';
import type { Document, Mention, Passage } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

export interface Occurrence {
  readonly document: Document;
  readonly passage: Passage;
  readonly mention: Mention;
}

const mentionsByEntry = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((document) =>
      document.passages.flatMap((passage) =>
        passage.mentions.map((mention): Occurrence => ({ document, passage, mention })),
      ),
    ),
    ({ mention }) => `${mention.register} ${mention.id}`,
  ),
);

/** Every mention of an entry, in reading order, including turns that begin with the speaker's name. */
export const occurrences = (edition: Edition, register: Register, id: string): Occurrence[] =>
  mentionsByEntry(edition).get(`${register} ${id}`) ?? [];

const turnsBySpeaker = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap(({ passages }) => passages),
    ({ speaker }) => speaker,
  ),
);

/** The turns of a speaker, including those that begin with a pronoun. */
export const turnsBy = (edition: Edition, person: string): Passage[] =>
  turnsBySpeaker(edition).get(person) ?? [];
