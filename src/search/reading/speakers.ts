/** Who is to speak: `NAME: boats`, `said by NAME`, `speaker:NAME`. */
import type { Names } from './name-forms.ts';
import { findNames } from './names.ts';
import type { SpeakerTerm } from './terms.ts';

const BEFORE = /(?:\b(?:said|spoken|asked|answered|stated|written)\s+by|\bspeaker)\s*[:=]?\s*$/i;
const AFTER = /^\s*:/;

/** A form that several share means those of them who speak in the edition. */
export const findSpeakers = (query: string, names: Names): SpeakerTerm[] =>
  findNames(query, names).flatMap((name) => {
    const before = BEFORE.exec(query.slice(0, name.start))?.[0].length ?? 0;
    const after = before === 0 ? (AFTER.exec(query.slice(name.end))?.[0].length ?? 0) : 0;
    if (before + after === 0) return [];
    const [start, end] = [name.start - before, name.end + after];
    const speaking = name.candidates.filter(({ id }) => names.speakers.has(id));
    const candidates = speaking.length > 0 ? speaking : name.candidates;
    return [{ ...name, kind: 'speaker', start, end, written: query.slice(start, end), candidates }];
  });
