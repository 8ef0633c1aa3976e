/** Matches plain words with passages and notes. */
import type { WordsTerm } from '../query/terms.ts';
import type { SearchedDocument, SearchedPlace } from '../records.ts';
import { type WordAt, wordsAt } from '../words.ts';
import { isFormOf } from './word-forms.ts';

/** The words of a term. A phrase must match exactly, in order. */
export type AskedWords = Pick<WordsTerm, 'kind' | 'words'>;

/** A range of text, in UTF-16 units. */
export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/** A result. */
export interface SearchResult {
  /** A passage, a note, a section of an essay, or a document without text. */
  readonly kind: 'passage' | 'note' | 'section' | 'document';
  /** Its citation: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly document: SearchedDocument;
  readonly place?: SearchedPlace;
  /** The matching words. */
  readonly hits: readonly HitRange[];
  /** The number of words and phrases of the query that it matches. */
  readonly answered: number;
  /** The question that it answers, or the short answer to it. */
  readonly beside?: SearchedPlace & { readonly before: boolean };
  /** Why it matches a date of the query. */
  readonly why?: string;
}

/** The matches of `asked` in `text`, and the number of terms that match. */
export function answerIn(
  text: string,
  asked: readonly AskedWords[],
): Pick<SearchResult, 'hits' | 'answered'> {
  const words = wordsAt(text);
  const byTerm = asked.map((term) =>
    words.flatMap((_, at) => {
      const run = words.slice(at, at + term.words.length);
      return meets(run, term) ? run : [];
    }),
  );
  const hits = [...new Set(byTerm.flat())].sort((a, b) => a.start - b.start);
  return { hits, answered: byTerm.filter((run) => run.length > 0).length };
}

/** Whether words match a term: a phrase exactly, the last word of a plain term in any form. */
function meets(run: readonly WordAt[], { kind, words }: AskedWords): boolean {
  return (
    run.length === words.length &&
    words.every((asked, place) => {
      const word = run[place]?.word ?? '';
      const last = place === words.length - 1;
      return kind === 'word' && last ? isFormOf(word, asked) : word === asked;
    })
  );
}
