/** The citations of every passage of a document in one small file. */
import type { CitationPatterns } from '../../engine/model/published-files.ts';
import type { Strings } from '../../strings/strings.ts';
import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { citationPattern, MARKS } from './forms.ts';
import { ris } from './ris.ts';
import { archiveStatement, editionInQuotation } from './statements.ts';

/** A document and its passages as CSL items. */
export interface CitedDocument {
  readonly item: CslItem;
  /** One passage of each person quoted in the document; the person of the first passage comes first. */
  readonly passages: readonly CslItem[];
  /** The index in `passages` of the pattern for a passage, by its anchor, unless it is the first. */
  readonly likePassage: Readonly<Record<string, number>>;
  readonly places?: NonNullable<CitationPatterns['places']>;
}

/** The placeholder for the anchor of a passage in the id of its record. */
const ANCHOR = '\uE004';

/** The records that reference managers read, by the format whose label they have. */
const RECORDS = [
  ['ris', ris],
  ['bibtex', bibtex],
  ['csl', cslJson],
] as const;

/** The content of the file at `patternsAddress`. */
export function citationPatterns(
  { item, passages, likePassage, places }: CitedDocument,
  strings: Strings,
): CitationPatterns {
  const marked = passages.map((passage) => ({
    ...passage,
    id: `${item.id}-${ANCHOR}`,
    section: MARKS.section,
    URL: MARKS.url,
  }));
  return {
    marks: { ...MARKS, anchor: ANCHOR },
    edition: editionInQuotation(item, strings),
    archive: archiveStatement(item),
    records: RECORDS.map(([format, write]) => ({
      label: strings.files.labels[format],
      texts: marked.map((passage) => write([passage], strings)),
    })),
    patterns: passages.map((passage) =>
      Object.fromEntries(citationPattern(passage, item).map(({ style, text }) => [style, text])),
    ),
    passages: likePassage,
    ...(places === undefined ? {} : { places }),
  };
}
