/** Looks on built pages for the ids that links may lead to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The ids of the content of a page of the site in `out`.. */
export function idsOn(out: string, address: string): string[] {
  const html = readFileSync(join(out, address, 'index.html'), 'utf8');
  const main = elementsOf(fromHtml(html)).find(({ tagName }) => tagName === 'main');
  return elementsOf(...(main?.children ?? [])).flatMap(({ properties: { id } }) =>
    typeof id !== 'string' ? [] : [id],
  );
}

const elementsOf = (...nodes: Nodes[]): Element[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? elementsOf(...node.children) : []),
  ]);
