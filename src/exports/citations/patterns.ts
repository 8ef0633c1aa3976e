/** Citations of every passage of a document in one small file. */
import type { CitationPatterns } from '../../engine/model/published-files.ts';
import type { CslItem } from './csl-item.ts';
import { citationPattern, MARKS } from './forms.ts';

/** A document and its passages as they are cited. */
export interface CitedDocument {
  readonly item: CslItem;
  /** A passage of each person whose words the document has, the first passage's first. */
  readonly passages: readonly CslItem[];
  /** Which of `passages` a passage is cited like, by its anchor, where it is not the first. */
  readonly likePassage: Readonly<Record<string, number>>;
}

/** What the file at `patternsAddress` holds. */
export const citationPatterns = ({
  item,
  passages,
  likePassage,
}: CitedDocument): CitationPatterns => ({
  marks: MARKS,
  patterns: passages.map((passage) =>
    Object.fromEntries(citationPattern(passage, item).map(({ style, text }) => [style, text])),
  ),
  passages: likePassage,
});
