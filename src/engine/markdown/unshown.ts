/**
 * Finds what a prose text in Markdown says and no page shows: HTML, images, titles of links, definitions that no link uses.
 * Everything that is not on the list of what is shown is found, so that nothing an editor writes is lost in silence.
 */
import type { Definition, Nodes } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { toString as wordsOf } from 'mdast-util-to-string';
import { directivesIn } from '../format/directives.ts';
import { offsetOf } from './source-text.ts';

/** Something that is not shown. */
export interface Unshown {
  readonly offset: number;
  readonly length: number;
  /** "Unexpected X, expected Y." */
  readonly message: string;
}

/** Nodes whose words are shown. Notes and directives are checked where they are rendered. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'code', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell'],
  ...['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'linkReference', 'definition'],
  ...['footnoteReference', 'footnoteDefinition'],
  ...['textDirective', 'leafDirective', 'containerDirective'],
]);

/** What was met and expected, by the type of the node. */
const REFUSED: Readonly<Record<string, string>> = {
  html: 'HTML, expected Markdown; put "\\" before a "<" that is the text\'s own',
  image: 'image, expected words',
  imageReference: 'image, expected words',
};

/** What Markdown has for a reference to NUL, to a surrogate and the like: `&#0;`. Sources have none themselves. */
const NO_CHARACTER = '\uFFFD';

/** Finds everything in `nodes` that is not shown, in the order of the text. */
export function findUnshown(nodes: readonly Nodes[]): Unshown[] {
  const all = nodes.flatMap(withDescendants);
  const used = new Set(
    all.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  const defined = new Set<string>();
  return all.flatMap((node): Unshown[] => {
    const offset = offsetOf(node);
    const length = Math.max(1, (node.position?.end.offset ?? offset) - offset);
    const found = (what: string): Unshown[] => [{ offset, length, message: `Unexpected ${what}.` }];
    if (!SHOWN.has(node.type)) return found(REFUSED[node.type] ?? `${node.type}, expected words`);
    if ('title' in node && node.title != null) {
      return found(`title "${node.title}" of an address, expected the address alone`);
    }
    if (node.type === 'text' && node.value.includes(NO_CHARACTER)) {
      return found('reference "&#…;" to no character of a text, expected a character');
    }
    if (node.type === 'code' && node.meta != null) {
      return found(`words "${node.meta}" after the language, expected the language alone`);
    }
    if (node.type === 'heading' && wordsOf(node).trim() === '') {
      return found('heading without words, expected words after its signs "#"');
    }
    if (node.type === 'definition') return faultsOfDefinition(node, used, defined).flatMap(found);
    return isDirective(node) && hasUnshownLabel(node)
      ? found(`words in brackets after ":${node.name}", expected none`)
      : [];
  });
}

function faultsOfDefinition(
  { identifier }: Definition,
  used: ReadonlySet<string>,
  defined: Set<string>,
): string[] {
  if (defined.has(identifier)) return [`second address "[${identifier}]:", expected one`];
  defined.add(identifier);
  return used.has(identifier)
    ? []
    : [`address "[${identifier}]:" that no link uses, expected a link`];
}

const withDescendants = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(withDescendants) : []),
];

const isDirective = (node: Nodes): node is Directives => /Directive$/.test(node.type);

/** Whether a directive has words in brackets where its declaration has none. An unknown one is reported as such. */
const hasUnshownLabel = ({ name, children }: Directives): boolean =>
  children.length > 0 &&
  (/^\d+$/.test(name) ||
    directivesIn('prose').some((one) => one.name === name && one.label === undefined));
