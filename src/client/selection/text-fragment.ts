/**
 * Text directives (https://wicg.github.io/scroll-to-text-fragment/): the part of an address from which a
 * browser marks words, `:~:text=prefix-,start,end,-suffix`. A browser marks the first place that fits, and
 * only whole words; so a directive is tried on the page's own text before it is given out.
 */

/** A place in a text of several blocks: lines and paragraphs that no match of one term crosses. */
export interface TextPosition {
  readonly block: number;
  /** In UTF-16 units from the block's start. */
  readonly offset: number;
}

export interface BlockRange {
  readonly from: TextPosition;
  readonly to: TextPosition;
}

/** What a directive asks for; `end` is missing where `start` is all of the words. */
export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Characters up to which words are written out; of more, the first and last few stand for all. */
const MAX_WHOLE_CHARACTERS = 100;
/** Words at either end to begin with. */
const MIN_TERM_WORDS = 3;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** Case is nothing to a browser here; letters that change their number with it stay. */
const small = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
const spaced = (text: string): string => text.replace(/\s/g, ' ');

/** The stretch grown to whole words, without white space at its ends. */
export function wholeWords(blocks: readonly string[], { from, to }: BlockRange): BlockRange {
  const [first, last] = [blocks[from.block] ?? '', blocks[to.block] ?? ''];
  const skipped = first.slice(from.offset).search(/\S|$/);
  const kept = last.slice(0, to.offset).trimEnd().length;
  const head = segmenter.segment(first).containing(from.offset + skipped);
  const tail = segmenter.segment(last).containing(Math.max(0, kept - 1));
  return {
    from: {
      block: from.block,
      offset: head?.isWordLike ? head.index : from.offset + skipped,
    },
    to: { block: to.block, offset: tail?.isWordLike ? tail.index + tail.segment.length : kept },
  };
}

/** The first directive tried, short ones first, that leads to `stretch`; nothing where none does. */
export function directiveFor(
  blocks: readonly string[],
  textRange: BlockRange,
): TextFragment | undefined {
  const texts = blocks.map(spaced);
  const compared = texts.map(small);
  const first = texts[textRange.from.block] ?? '';
  const last = texts[textRange.to.block] ?? '';
  for (const terms of termsOf(first, last, textRange)) {
    for (const context of contextsOf(first, last, textRange)) {
      const directive = { ...terms, ...context };
      if (isSameRange(locate(compared, directive), textRange)) return directive;
    }
  }
  return undefined;
}

/** Nothing, then more and more of the words before, then of those after. */
function* contextsOf(first: string, last: string, { from, to }: BlockRange) {
  yield {};
  const [before, after] = [first.slice(0, from.offset), last.slice(to.offset)];
  for (const start of wordsIn(before).starts.reverse()) {
    yield { prefix: before.slice(start).trim() };
  }
  for (const end of wordsIn(after).ends) yield { suffix: after.slice(0, end).trim() };
}

/** Start and end terms, from short to long. */
function* termsOf(first: string, last: string, { from, to }: BlockRange): Generator<TextFragment> {
  const isOne = from.block === to.block;
  const head = first.slice(from.offset, isOne ? to.offset : undefined).trimEnd();
  const tail = isOne ? head : last.slice(0, to.offset).trimStart();
  if (isOne && head.length <= MAX_WHOLE_CHARACTERS) {
    yield { start: head };
    return;
  }
  const { ends } = wordsIn(head);
  const { starts } = wordsIn(tail);
  const most = isOne ? Math.floor(ends.length / 2) : Math.max(ends.length, starts.length);
  for (let words = Math.min(MIN_TERM_WORDS, most); words <= most; words += 1) {
    yield {
      start: head.slice(0, ends[words - 1]),
      end: tail.slice(starts.at(-words)),
    };
  }
}

/** Where the words of a text begin and end. */
function wordsIn(text: string): { readonly starts: number[]; readonly ends: number[] } {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return {
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, segment }) => index + segment.length),
  };
}

const foldTerms = <Terms extends object>(terms: Terms): Terms =>
  Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, small(term)])) as Terms;

/** The first place where a directive fits, as a browser would find it. */
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

const isSameRange = (found: BlockRange | undefined, { from, to }: BlockRange): boolean =>
  found?.from.block === from.block &&
  found.from.offset === from.offset &&
  found.to.block === to.block &&
  found.to.offset === to.offset;

/** `:~:text=…`, to be put behind a fragment. */
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
