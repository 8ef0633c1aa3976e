/** Divides an essay into sections: each second-level heading begins one, and its id is made from its words. */
import GithubSlugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { CHROME_IDS } from '../model/page-ids.ts';

/** A section before it is rendered. */
export interface ParsedSection {
  /** Id of its heading; empty if it has none. */
  readonly anchor: string;
  readonly title: string;
  /** The content below the heading. */
  readonly content: RootContent[];
}

/** Divides an essay and gives its headings their ids. The content before the first heading is a section, too. */
export function sectionsOf(nodes: readonly RootContent[]): ParsedSection[] {
  const slugger = new GithubSlugger();
  for (const id of CHROME_IDS) slugger.slug(id);
  const sections: ParsedSection[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      const title = wordsOf(node);
      const anchor = slugger.slug(title);
      node.data = { ...node.data, hProperties: { id: anchor } };
      sections.push({ anchor, title, content: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ anchor: '', title: '', content: [] });
    sections.at(-1)?.content.push(node);
  }
  return sections;
}
