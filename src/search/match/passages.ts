/** Passages and notes that answer a query, and the words in them that do. */
import type { WordsTerm } from '../query/terms.ts';
import type { SearchedDocument, SearchedPlace } from '../records.ts';
import { type WordAt, wordsAt } from '../words.ts';
import { isFormOf } from './word-forms.ts';

/** Words that stand one after the other: of a phrase letter for letter. */
export type AskedWords = Pick<WordsTerm, 'kind' | 'words'>;

/** A stretch of text, in UTF-16 units. */
export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/** What answers a query. */
export interface SearchResult {
  /** A passage, a note, a section of an essay, or a document of which there is no more than its description. */
  readonly kind: 'passage' | 'note' | 'section' | 'document';
  /** How it is cited: `I.32`, `I, note 15`, `Editorial method, § 3`. */
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly document: SearchedDocument;
  readonly place?: SearchedPlace;
  /** The words that answer. */
  readonly hits: readonly HitRange[];
  /** How many of the words and phrases asked for it answers. */
  readonly answered: number;
  /** The question that it answers, or the short answer to its own. */
  readonly beside?: SearchedPlace & { readonly before: boolean };
  /** What it says of a date asked for. */
  readonly why?: string;
}

/** Where `text` answers `asked`, and how many of them it answers. */
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

/** Whether a run of words is the term: a phrase word for word, the last of a word's but for its ending. */
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
