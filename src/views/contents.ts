/** The table of contents of a document with headings. */
import { typeset } from '../engine/markdown/typography.ts';
import { divisionAddress, divisionsOf } from '../engine/model/divisions.ts';
import type { Document, Passage } from '../engine/model/document.ts';

/** A heading, with those of the levels below it. */
export interface ContentsEntry {
  readonly href: string;
  readonly title: string;
  /** Whether it is the page that shows it. */
  readonly isCurrent?: true;
  readonly entries: readonly ContentsEntry[];
}

/** The fewest headings that have a table of contents. */
const MIN_HEADINGS = 3;

/** The headings of a document as a tree; empty if they are few. */
export function contentsOf({ passages }: Document): readonly ContentsEntry[] {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  return headings.length < MIN_HEADINGS ? [] : treeOf(headings);
}

/** The pages of the divisions of a document; empty if it is not divided. */
export const divisionEntries = (document: Document): readonly ContentsEntry[] =>
  divisionsOf(document).map(({ id, title }) => ({
    href: divisionAddress(document.id, id),
    title: typeset(title),
    entries: [],
  }));

/** A heading holds those after it that have a lower level, up to the next of its own. */
function treeOf(headings: readonly Passage[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let index = 0;
  while (index < headings.length) {
    const heading = headings[index] as Passage;
    const rest = headings.slice(index + 1);
    const next = rest.findIndex(({ level = 1 }) => level <= (heading.level ?? 1));
    const inner = next === -1 ? rest : rest.slice(0, next);
    entries.push({
      href: `#${heading.id}`,
      title: typeset(heading.text),
      entries: treeOf(inner),
    });
    index += inner.length + 1;
  }
  return entries;
}
