/**
 * Text directives (https://wicg.github.io/scroll-to-text-fragment/): the part of an address that makes a browser highlight
 * words, `:~:text=prefix-,start,end,-suffix`. A browser highlights the first match of whole words, so each directive is tested
 * on the page's own text.
 */

/** A position in a text of several blocks. A match of one term never extends over a block. */
export interface TextPosition {
  readonly block: number;
  /** Offset in the block, in UTF-16 units. */
  readonly offset: number;
}

export interface BlockRange {
  readonly from: TextPosition;
  readonly to: TextPosition;
}

/** The text that a browser searches, in blocks. */
export interface SearchedText {
  readonly blocks: readonly string[];
  /** Divides it into words, by the rules of its language. */
  readonly segmenter: Intl.Segmenter;
}

/** The terms of a directive. `end` is missing if `start` has all the words. */
export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Longer texts are represented by their first and last words. */
const MAX_WHOLE_CHARACTERS = 100;
/** Minimum words of the first and last term. */
const MIN_TERM_WORDS = 3;

/** Browsers ignore case here. Letters whose lower case has another length are unchanged. */
const small = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
const spaced = (text: string): string => text.replace(/\s/g, ' ');

/** Extends a range to whole words, without white space at its ends. */
export function wholeWords(
  { blocks, segmenter }: SearchedText,
  { from, to }: BlockRange,
): BlockRange {
  const [first, last] = [blocks[from.block] ?? '', blocks[to.block] ?? ''];
  const skipped = first.slice(from.offset).search(/\S|$/);
  const end = last.slice(0, to.offset).trimEnd().length;
  const head = segmenter.segment(first).containing(from.offset + skipped);
  const tail = segmenter.segment(last).containing(Math.max(0, end - 1));
  return {
    from: {
      block: from.block,
      offset: head?.isWordLike ? head.index : from.offset + skipped,
    },
    to: { block: to.block, offset: tail?.isWordLike ? tail.index + tail.segment.length : end },
  };
}

/** The shortest directive that matches the range; `undefined` if there is none. */
export function directiveFor(
  { blocks, segmenter }: SearchedText,
  textRange: BlockRange,
): TextFragment | undefined {
  const texts = blocks.map(spaced);
  const compared = texts.map(small);
  const first = texts[textRange.from.block] ?? '';
  const last = texts[textRange.to.block] ?? '';
  for (const terms of termsOf(first, last, textRange, segmenter)) {
    for (const context of contextsOf(first, last, textRange, segmenter)) {
      const directive = { ...terms, ...context };
      if (isSameRange(locate(compared, directive), textRange)) return directive;
    }
  }
  return undefined;
}

/** No context, then more and more words before the range, then after it. */
function* contextsOf(
  first: string,
  last: string,
  { from, to }: BlockRange,
  segmenter: Intl.Segmenter,
) {
  yield {};
  const [before, after] = [first.slice(0, from.offset), last.slice(to.offset)];
  for (const start of wordsIn(before, segmenter).starts.reverse()) {
    yield { prefix: before.slice(start).trim() };
  }
  for (const end of wordsIn(after, segmenter).ends) yield { suffix: after.slice(0, end).trim() };
}

/** Start and end terms, from short to long. */
function* termsOf(
  first: string,
  last: string,
  { from, to }: BlockRange,
  segmenter: Intl.Segmenter,
): Generator<TextFragment> {
  const isOne = from.block === to.block;
  const head = first.slice(from.offset, isOne ? to.offset : undefined).trimEnd();
  const tail = isOne ? head : last.slice(0, to.offset).trimStart();
  if (isOne && head.length <= MAX_WHOLE_CHARACTERS) {
    yield { start: head };
    return;
  }
  const { ends } = wordsIn(head, segmenter);
  const { starts } = wordsIn(tail, segmenter);
  const most = isOne ? Math.floor(ends.length / 2) : Math.max(ends.length, starts.length);
  for (let words = Math.min(MIN_TERM_WORDS, most); words <= most; words += 1) {
    yield {
      start: head.slice(0, ends[words - 1]),
      end: tail.slice(starts.at(-words)),
    };
  }
}

/** The begins and ends of the words in a text. */
function wordsIn(
  text: string,
  segmenter: Intl.Segmenter,
): { readonly starts: number[]; readonly ends: number[] } {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return {
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, segment }) => index + segment.length),
  };
}

const foldTerms = <Terms extends object>(terms: Terms): Terms =>
  Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, small(term)])) as Terms;

/** The first match of a directive, as a browser finds it. */
function locate(texts: readonly string[], directive: TextFragment): BlockRange | undefined {
  const { start = '', prefix = '', suffix = '', end } = foldTerms(directive);
  for (const [block, text] of texts.entries()) {
    for (const at of placesOf(text, start)) {
      if (!text.slice(0, at).trimEnd().endsWith(prefix)) continue;
      const offset = at + start.length;
      const to = end === undefined ? { block, offset } : findEnd(texts, { block, offset }, end);
      const after = texts[to?.block ?? 0]?.slice(to?.offset).trimStart() ?? '';
      if (to && after.startsWith(suffix)) return { from: { block, offset: at }, to };
    }
  }
  return undefined;
}

function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

function findEnd(
  texts: readonly string[],
  after: TextPosition,
  end: string,
): TextPosition | undefined {
  for (let block = after.block; block < texts.length; block += 1) {
    const found = texts[block]?.indexOf(end, block === after.block ? after.offset : 0) ?? -1;
    if (found !== -1) return { block, offset: found + end.length };
  }
  return undefined;
}

/** Whether both are the same part of the page. */
export const isSameRange = (found: BlockRange | undefined, { from, to }: BlockRange): boolean =>
  found?.from.block === from.block &&
  found.from.offset === from.offset &&
  found.to.block === to.block &&
  found.to.offset === to.offset;

/** Formats `:~:text=…`, which is appended to a fragment. */
export function formatDirective({ prefix, start, end, suffix }: TextFragment): string {
  const encode = (term: string): string => encodeURIComponent(term).replaceAll('-', '%2D');
  const terms = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${terms.join(',')}`;
}
