/** Highlights words with the CSS Custom Highlight API, without changing the markup. */
import { wordsAt } from '../../search/words.ts';

const HIGHLIGHT_NAME = 'found';

/** Highlights all occurrences of `words` in `elements`, and nothing else. Does nothing without the API. */
export function markWords(elements: readonly Element[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const asked = new Set(words);
  const ranges = asked.size === 0 ? [] : elements.flatMap((element) => rangesIn(element, asked));
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
}

function rangesIn(element: Element, asked: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { word, start, end } of wordsAt(node.nodeValue ?? '')) {
      if (!asked.has(word)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
