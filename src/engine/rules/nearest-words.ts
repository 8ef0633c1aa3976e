/** Finds the words of a text that a quotation probably means. */

interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case and without punctuation. */
  readonly folded: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  }));

/**
 * The stretch of `text` with as many words as `phrase` that shares the most with it; nothing if that is less than half.
 * White space must be folded in both.
 */
export function nearestWords(phrase: string, text: string): { readonly suggestion?: string } {
  const asked = wordsOf(phrase);
  const words = wordsOf(text);
  const known = new Set(asked.map(({ folded }) => folded));
  const shared = (from: number): number =>
    new Set(
      words
        .slice(from, from + asked.length)
        .map(({ folded }) => folded)
        .filter((folded) => known.has(folded)),
    ).size;
  /** Of stretches that share as much, that with the words in the same places is the nearest. */
  const nearness = (from: number): number =>
    shared(from) +
    asked.filter(({ folded }, place) => words[from + place]?.folded === folded).length;
  const starts = words.slice(0, Math.max(1, words.length - asked.length + 1)).map((_, at) => at);
  const best = starts.reduce((one, other) => (nearness(other) > nearness(one) ? other : one), 0);
  const [first, last] = [words[best], words.slice(best, best + asked.length).at(-1)];
  if (first === undefined || last === undefined || shared(best) * 2 < known.size) return {};
  return { suggestion: text.slice(first.start, last.end) };
}
