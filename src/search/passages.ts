/** From a page that the full-text index found to its passages and notes that answer the query. */
import { answers } from './answers.ts';
import { fromIndexed } from './indexed-text.ts';
import type { WordsTerm } from './reading/terms.ts';
import { type WordAt, wordsAt } from './words.ts';

/** Words that stand one after the other: of a phrase letter for letter. */
export type Asked = Pick<WordsTerm, 'kind' | 'words'>;

/** A page as Pagefind keeps it: its text, and where its titled elements begin. */
export interface IndexedPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** The text; `location` counts its words, divided by white space. */
  readonly content: string;
  readonly anchors: readonly {
    readonly id: string;
    readonly element: string;
    readonly location: number;
    /** Of `data-pagefind-title`: `I.32`, `Note 15`. */
    readonly title?: string;
    /** Text of the element itself, without the blocks inside it: all of a passage, nothing of a note. */
    readonly text?: string;
  }[];
}

/** A stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage or a note that answers a query. */
export interface Found {
  readonly kind: 'passage' | 'note';
  /** How it is cited: `I.32`, `Note 15`. */
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** The words that answer. */
  readonly hits: readonly Span[];
  /** How many of the words and phrases asked for it answers. */
  readonly answered: number;
  /** The question that it answers, or the short answer to its own. */
  readonly beside?: { readonly title: string; readonly text: string; readonly before: boolean };
  /** What it says of a date asked for. */
  readonly why?: string;
}

/** The passages and notes of `page` that answer any of `asked`, in the order of the page. */
export function passagesFound(page: IndexedPage, asked: readonly Asked[]): Found[] {
  const tokens = page.content.split(/\s+/);
  const marks = page.anchors.filter(({ element, title }) => title || /^h\d$/.test(element));
  return marks.flatMap(({ id, title, location, text }, place) => {
    if (!title) return [];
    const kind = id.startsWith('n-') ? 'note' : 'passage';
    const slice = tokens.slice(location, marks[place + 1]?.location).join(' ');
    const words = fromIndexed((kind === 'passage' && text) || slice);
    const { hits, answered } = answerIn(words, asked);
    const url = `${page.url}#${id}`;
    return answered > 0
      ? [{ kind, title: fromIndexed(title), url, text: words, hits, answered } as const]
      : [];
  });
}

/** Where `text` answers `asked`, and how many of them it answers. */
export function answerIn(text: string, asked: readonly Asked[]): Pick<Found, 'hits' | 'answered'> {
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
function meets(run: readonly WordAt[], { kind, words }: Asked): boolean {
  return (
    run.length === words.length &&
    words.every((asked, place) => {
      const word = run[place]?.word ?? '';
      const last = place === words.length - 1;
      return kind === 'word' && last ? answers(word, asked) : word === asked;
    })
  );
}

/** Those that answer all that was asked; where none does, those that answer most of it. */
export function best(found: readonly Found[]): readonly Found[] {
  const most = Math.max(0, ...found.map(({ answered }) => answered));
  return found.filter(({ answered }) => answered === most);
}
