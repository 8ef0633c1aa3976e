/** Finds speakers: `NAME: boats`, `said by NAME`, `speaker:NAME`. */
import type { IndexedNames } from './name-forms.ts';
import { findNames } from './names.ts';
import type { SpeakerTerm, Unwritten } from './terms.ts';

const BEFORE = /(?:\b(?:said|spoken|asked|answered)\s+by|\bspeaker)\s*[:=]?\s*$/i;
const AFTER = /^\s*:/;

/** An ambiguous form means those candidates who speak in the edition. */
export const findSpeakers = (query: string, names: IndexedNames): Unwritten<SpeakerTerm>[] =>
  findNames(query, names).flatMap((name) => {
    const before = BEFORE.exec(query.slice(0, name.start))?.[0].length ?? 0;
    const after = AFTER.exec(query.slice(name.end))?.[0].length ?? 0;
    if (before + after === 0) return [];
    const speaking = name.candidates.filter(({ id }) => names.speakers.has(id));
    const candidates = speaking.length > 0 ? speaking : name.candidates;
    const span = { start: name.start - before, end: name.end + after };
    return [{ ...name, ...span, kind: 'speaker', candidates }];
  });
