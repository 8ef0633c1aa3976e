/** Explains matches: how names were recognised, and which words matched. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
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
  const entry = form === value ? '' : value;
  if (how === 'near' || how === 'shortened') return words.recognised[how](written, form, entry);
  return words.recognised[how === 'romanisation' ? how : 'form'](form, value);
}

/** Maximum spellings in the sentence. */
const MAX_SPELLINGS = 6;

/** The matching words as they are spelled in the texts; empty if they are spelled as in the query. */
export function spellingSentence(found: readonly SearchResult[], terms: readonly Term[]): string {
  const asked = new Set(
    terms.flatMap((term) => [
      ...wordsOf(term.written),
      ...('also' in term ? (term.also ?? []).flat() : []),
    ]),
  );
  const runs = found.flatMap(({ text, hits }) => joinHits(text, hits));
  const spellings = [...new Map(runs.map((run) => [foldWord(run), run])).values()];
  if (spellings.every((one) => wordsOf(one).every((word) => asked.has(word)))) return '';
  const shown = spellings.slice(0, MAX_SPELLINGS).map(words.quoted);
  const rest = spellings.length - shown.length;
  return words.spellings(all(rest > 0 ? [...shown, words.more(rest)] : shown));
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
