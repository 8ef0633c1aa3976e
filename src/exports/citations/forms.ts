/** The forms in which a thing can be cited, ready to print or to copy. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { CITATION_STYLES, type CitationStyle, type StyleName } from '../styles.ts';
import type { Target } from '../target.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { type Citation, escapeHtml, processorOf } from './processor.ts';

export interface CitationForm extends Citation {
  readonly style: StyleName;
  /** The styles are our own, and say after whom. */
  readonly label: string;
}

/** Characters of a pattern in whose place a passage's reference and its address are put. */
export const MARKS = { section: '\uE002', url: '\uE003' } as const;

/**
 * A passage's reference in a pattern with what divides it from its neighbours: taken out, it leaves the citation of the
 * whole document. Every style has the reference in a list, before its next part or as its last.
 */
const SECTION_IN_LIST = new RegExp(`${MARKS.section}, |[,;] ${MARKS.section}`);

/** Patterns by who is quoted in a passage. */
type Patterns = Map<string, readonly CitationForm[]>;

const kept = perEdition('citation patterns', () => new WeakMap<Document, Patterns>());

/**
 * Every form of a citation, the note first. A passage's entry in the bibliography is its document's; the
 * form `archive` is missing where no archive is known.
 * @throws Error where the document has no such passage or note
 */
export function citationForms(edition: Edition, target: Target): readonly CitationForm[] {
  const { section, URL: url } = cslItem(edition, target);
  const fill = (form: string, put: (value: string) => string): string =>
    (section === undefined
      ? form.replace(SECTION_IN_LIST, '')
      : form.replace(MARKS.section, () => put(section))
    ).replace(MARKS.url, () => put(url));
  return citationPattern(edition, target).map((form) => ({
    ...form,
    html: fill(form.html, escapeHtml),
    text: fill(form.text, (value) => value),
  }));
}

/**
 * The forms of a passage or note with marks for its reference and address, the same for all that one
 * person says in a document: a script can fill in any other, and the processor runs once for them all.
 */
export function citationPattern(edition: Edition, target: Target): readonly CitationForm[] {
  const { document } = target;
  const item = cslItem(edition, target);
  const made: Patterns = kept(edition).get(document) ?? new Map();
  kept(edition).set(document, made);
  const author = JSON.stringify(item.author ?? []);
  const pattern =
    made.get(author) ??
    makeForms({ ...item, section: MARKS.section, URL: MARKS.url }, cslItem(edition, { document }));
  made.set(author, pattern);
  return pattern;
}

/** @param whole the document, of which a bibliography speaks even where a passage of it is cited */
function makeForms(item: CslItem, whole: CslItem): readonly CitationForm[] {
  return CITATION_STYLES.filter(
    ({ needsArchive }: CitationStyle) => !needsArchive || item.archive !== undefined,
  ).map(({ id: style, label, csl, as, ...one }) => {
    const cited = 'whole' in one ? whole : item;
    return { style, label, ...processorOf(csl)[as](cited) };
  });
}
