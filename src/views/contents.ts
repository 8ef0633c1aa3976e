/** The table of contents of a document with headings. */
import { typeset } from '../engine/markdown/typography.ts';
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
