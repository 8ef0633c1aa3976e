/**
 * Finds what the words of a link in prose may not hold: another link, a citation, which is one, and nothing at all. HTML has no
 * link inside a link: a browser ends the outer one there.
 */
import type { Link, LinkReference, Nodes } from 'mdast';
import { CITATION } from './citations.ts';
import { offsetOf } from './source-text.ts';
import type { Unshown } from './unshown.ts';

/** Finds them in `nodes`, in the order of the text. Note calls are reported as such, wherever in prose they are. */
export const findNestedLinks = (nodes: readonly Nodes[]): Unshown[] =>
  nodes.flatMap((node) => {
    if (isLink(node)) return faultsOfLink(node);
    return 'children' in node ? findNestedLinks(node.children) : [];
  });

const isLink = (node: Nodes): node is Link | LinkReference =>
  node.type === 'link' || node.type === 'linkReference';

function faultsOfLink(link: Link | LinkReference): Unshown[] {
  if (!hasWords(link)) {
    return [faultAt(link, LINK_WITHOUT_WORDS)];
  }
  return link.children.flatMap(linksIn);
}

const linksIn = (node: Nodes): Unshown[] => {
  if (isLink(node)) return [faultAt(node, linkInLink('link'))];
  if (node.type === 'text') {
    return [...node.value.matchAll(CITATION)].map(({ 0: { length }, index }) => {
      return { offset: offsetOf(node) + index, length, message: linkInLink('citation') };
    });
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
};

/** Whether a reader can see the link. */
const hasWords = (node: Nodes): boolean => {
  if ('value' in node) return node.value.trim() !== '';
  // A count is words, too.
  if (node.type === 'textDirective' && node.children.length === 0) return true;
  return !('children' in node) || node.children.some(hasWords);
};

const faultAt = (node: Nodes, message: string): Unshown => {
  const offset = offsetOf(node);
  return { offset, length: (node.position?.end.offset ?? offset) - offset, message };
};

/** The fault of something that leads elsewhere than the link that it is in. */
export const linkInLink = (met: string): string =>
  `Unexpected ${met} in a link, expected words; put it before or after the link.`;

/** The fault of a link that nobody sees. */
export const LINK_WITHOUT_WORDS = 'Unexpected link without words, expected words in its brackets.';
