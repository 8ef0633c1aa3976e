/** The citations of every passage of a document in one small file. */
import type { CitationPatterns } from '../../engine/model/published-files.ts';
import type { CslItem } from './csl-item.ts';
import { citationPattern, MARKS } from './forms.ts';

/** A document and its passages as CSL items. */
export interface CitedDocument {
  readonly item: CslItem;
  /** One passage of each person quoted in the document; the person of the first passage comes first. */
  readonly passages: readonly CslItem[];
  /** The index in `passages` of the pattern for a passage, by its anchor, unless it is the first. */
  readonly likePassage: Readonly<Record<string, number>>;
  readonly places?: NonNullable<CitationPatterns['places']>;
}

/** The content of the file at `patternsAddress`. */
export const citationPatterns = ({
  item,
  passages,
  likePassage,
  places,
}: CitedDocument): CitationPatterns => ({
  marks: MARKS,
  patterns: passages.map((passage) =>
    Object.fromEntries(citationPattern(passage, item).map(({ style, text }) => [style, text])),
  ),
  passages: likePassage,
  ...(places === undefined ? {} : { places }),
});
