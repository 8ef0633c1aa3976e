/** Finds speakers: `NAME: boats`, `said by NAME`, `speaker:NAME`, `what did NAME say about boats`. */
import { perGrammar, type QueryGrammar, wholeWord } from './grammar.ts';
import type { IndexedNames } from './name-forms.ts';
import { findNames } from './names.ts';
import type { SpeakerTerm, Unwritten } from './terms.ts';

const AFTER = /^\s*:/;

const patternsOf = perGrammar(
  ({ speaker, speakerBefore, speakerAfter, speakerOn, speakerAbout }) => {
    const verb = `\\s+${wholeWord(speakerAfter)}`;
    const on = `\\s+${wholeWord(speakerOn)}`;
    return {
      lead: new RegExp(`${wholeWord(speaker)}\\s*[:=]?\\s*$`, 'iu'),
      question: new RegExp(`${wholeWord(speakerBefore)}\\s+$`, 'iu'),
      verb: new RegExp(`^${verb}(?:${on})?`, 'iu'),
      verbOn: new RegExp(`^${verb}\\s+${wholeWord(speakerAbout)}`, 'iu'),
    };
  },
);

/** An ambiguous form means those candidates who speak in the edition. */
export const findSpeakers = (
  query: string,
  names: IndexedNames,
  grammar: QueryGrammar,
): Unwritten<SpeakerTerm>[] =>
  findNames(query, names).flatMap((name) => {
    const patterns = patternsOf(grammar);
    const [before, after] = [query.slice(0, name.start), query.slice(name.end)];
    const length = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
    const speaking = name.candidates.filter(({ id }) => names.speakers.has(id));
    const question = length(patterns.question, before);
    const verb = length(question > 0 ? patterns.verb : patterns.verbOn, after);
    const asked = verb > 0 && speaking.length > 0 ? { lead: question, end: verb } : undefined;
    const lead = asked?.lead ?? length(patterns.lead, before);
    const end = asked?.end ?? length(AFTER, after);
    if (lead + end === 0) return [];
    const candidates = speaking.length > 0 ? speaking : name.candidates;
    const span = { start: name.start - lead, end: name.end + end };
    return [{ ...name, ...span, kind: 'speaker', candidates }];
  });
