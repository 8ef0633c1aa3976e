/** Finds speakers: `NAME: boats`, `said by NAME`, `speaker:NAME`. */
import { type QueryGrammar, wholeWord } from './grammar.ts';
import type { IndexedNames } from './name-forms.ts';
import { findNames } from './names.ts';
import type { SpeakerTerm, Unwritten } from './terms.ts';

const AFTER = /^\s*:/;

/** An ambiguous form means those candidates who speak in the edition. */
export const findSpeakers = (
  query: string,
  names: IndexedNames,
  { speaker }: QueryGrammar,
): Unwritten<SpeakerTerm>[] =>
  findNames(query, names).flatMap((name) => {
    const before = new RegExp(`${wholeWord(speaker)}\\s*[:=]?\\s*$`, 'iu');
    const lead = before.exec(query.slice(0, name.start))?.[0].length ?? 0;
    const colon = AFTER.exec(query.slice(name.end))?.[0].length ?? 0;
    if (lead + colon === 0) return [];
    const speaking = name.candidates.filter(({ id }) => names.speakers.has(id));
    const candidates = speaking.length > 0 ? speaking : name.candidates;
    const span = { start: name.start - lead, end: name.end + colon };
    return [{ ...name, ...span, kind: 'speaker', candidates }];
  });
