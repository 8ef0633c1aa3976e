/** Explains matches: how names were recognised, and which words matched. */
import { enumerate } from '../../../search/enumerate.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import type { SearchResult } from '../../../search/match/passages.ts';
import type { NameTerm, SpeakerTerm, Term } from '../../../search/query/terms.ts';
import { foldWord, wordsOf } from '../../../search/words.ts';
import { describeTerm } from '../interpretation/logic.ts';

/** A sentence for each name that differs from the printed name and its parts. */
export const recognitionSentences = (terms: readonly Term[], lexicon: Lexicon): string[] =>
  terms.flatMap((term) => {
    if (term.kind !== 'name' && term.kind !== 'speaker') return [];
    const { value } = describeTerm(term, lexicon);
    const printed = new Set(wordsOf(value));
    const same = wordsOf(term.form).every((word) => printed.has(word));
    return same && !['near', 'shortened'].includes(term.how) ? [] : [sentence(term, value)];
  });

function sentence({ written, form, how }: NameTerm | SpeakerTerm, value: string): string {
  const entry = form === value ? '' : `, a form of ${value}`;
  if (how === 'near') return `“${written}” is nearest to “${form}”${entry}.`;
  if (how === 'shortened') return `“${written}” is short for “${form}”${entry}.`;
  return `“${form}” is a ${how === 'romanisation' ? 'romanisation' : 'form'} of ${value}.`;
}

/** Maximum spellings in the sentence. */
const MAX_SPELLINGS = 6;

/** The matching words as they are spelled in the texts; empty if they are spelled as in the query. */
export function spellingSentence(found: readonly SearchResult[], terms: readonly Term[]): string {
  const asked = new Set(terms.flatMap(({ written }) => wordsOf(written)));
  const runs = found.flatMap(({ text, hits }) => joinHits(text, hits));
  const spellings = [...new Map(runs.map((run) => [foldWord(run), run])).values()];
  if (spellings.every((one) => wordsOf(one).every((word) => asked.has(word)))) return '';
  const shown = spellings.slice(0, MAX_SPELLINGS).map((one) => `“${one}”`);
  const more = spellings.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return `Here as ${enumerate(all)}.`;
}

/** Joins adjacent hits. */
function joinHits(text: string, hits: SearchResult['hits']): string[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = runs.at(-1);
    if (last !== undefined && /^[\s.-]*$/.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}
