/** Highlights words with the CSS Custom Highlight API, without changing the markup. */

const HIGHLIGHT_NAME = 'found';

/**
 * Highlights all occurrences of `words`, in capitals or not, in `elements`, and nothing else. Does nothing without the API.
 */
export function markWords(elements: readonly Element[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const sources = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const any = new RegExp(`(?<!\\p{L}|\\d)(?:${sources.join('|')})(?!\\p{L}|\\d)`, 'giu');
  const ranges = words.length === 0 ? [] : elements.flatMap((element) => rangesIn(element, any));
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
}

function rangesIn(element: Element, asked: RegExp): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { 0: found, index } of (node.nodeValue ?? '').matchAll(asked)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}
