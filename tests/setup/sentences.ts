/** Faults of sentences that a reader sees on a page and no compiler does. */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** What is not the editors' prose: scripts, transcriptions, quotations, code. */
const isForeign = ({ tagName, properties }: Element): boolean =>
  ['script', 'style', 'template', 'svg', 'q', 'code', 'blockquote', 'b'].includes(tagName) ||
  'dataTranscription' in properties ||
  [properties.className].flat().includes('serif');

/** Elements whose words are read as sentences. */
const SPOKEN = new Set(['p', 'li', 'dd', 'figcaption', 'td']);

/** Words that may follow themselves. */
const MAY_REPEAT = new Set(['had', 'that', 'is']);

/** Words after which more must follow; "asks for" and "goes on" may end a sentence. */
const EXPECTANT = 'a|an|the|and|or|of|as|as in|into|than|which';

/** Each fault: what it is called, and where it is found in the words of an element. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['no space after a comma', /\p{L}[,;]\p{L}\S*/gu],
  ['no space after a sentence', /\p{Ll}{2}[.?!]\p{Lu}\p{Ll}+/gu],
  ['space before a sign', /\S+ [,.;:?!](?=\s|$)/gu],
  ['empty brackets', /\(\s*[,;]?\s*\)|\[\s*\]|“\s*”/gu],
  ['bracket with a sign inside', /\(\s*[,;.]|[,;]\s*\)/gu],
  ['two signs', /[,;:]\s?[,;:.]|,\./gu],
  [
    'sentence that ends in nothing',
    new RegExp(`\\b(?:${EXPECTANT})(?: \\([^()]*\\))?(?:[.;,]?$|[.](?=\\s))`, 'gu'),
  ],
];

const DOUBLED = /(?<![\p{L}\p{N}-])(\p{L}+) \1(?![\p{L}\p{N}-])/gu;

/** Faults in one piece of prose, each as "fault: words". */
export function faultsIn(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  const found = FAULTS.flatMap(([name, pattern]) =>
    [...words.matchAll(pattern)].map(
      ({ index, 0: met }) => `${name}: ${around(words, index, met)}`,
    ),
  );
  const doubled = [...words.matchAll(DOUBLED)]
    .filter(([, word = '']) => word === word.toLowerCase() && !MAY_REPEAT.has(word))
    .map(({ index, 0: met }) => `doubled word: ${around(words, index, met)}`);
  return [...found, ...doubled];
}

const around = (text: string, index: number, met: string): string =>
  text.slice(Math.max(0, index - 30), index + met.length + 10);

/** Faults in the editors' prose on a page. */
export function faultsOfPage(html: string): string[] {
  const tree = fromHtml(html);
  const faults: string[] = [];
  visit(tree, 'element', (node) => {
    if (isForeign(node)) return SKIP;
    if (!SPOKEN.has(node.tagName) || holdsSpoken(node)) return undefined;
    faults.push(...faultsIn(toText(withoutForeign(node))));
    return SKIP;
  });
  return faults;
}

function holdsSpoken(element: Element): boolean {
  let holds = false;
  visit({ type: 'root', children: element.children } as Root, 'element', (node) => {
    if (!SPOKEN.has(node.tagName)) return undefined;
    holds = true;
    return EXIT;
  });
  return holds;
}

/** A copy with dashes in place of foreign words, so that no gap is reported. */
function withoutForeign(element: Element): Element {
  const children = element.children.map((child): ElementContent => {
    if (child.type !== 'element') return child;
    return isForeign(child) ? { type: 'text', value: '–' } : withoutForeign(child);
  });
  return { ...element, children };
}
