/** The forms in which a thing can be cited, ready to print or to copy. */
import type { CslItem } from './csl-item.ts';
import { type Citation, escapeHtml, processorOf } from './processor.ts';
import { STYLES, type Style, type StyleName } from './styles.ts';

export type { StyleName };

export interface CitationForm extends Citation {
  readonly style: StyleName;
}

/** Characters of a pattern in whose place a passage's reference and its address are put. */
export const MARKS = { section: '\uE002', url: '\uE003' } as const;

/**
 * A passage's reference in a pattern with what divides it from its neighbours: taken out, it leaves the citation of the
 * whole document. Every style has the reference in a list, before its next part or as its last.
 */
const SECTION_IN_LIST = new RegExp(`${MARKS.section}, |[,;] ${MARKS.section}`);

/** Patterns of a document by who is quoted: the processor runs once for all that one person says in it. */
const patterns = new WeakMap<CslItem, Map<string, readonly CitationForm[]>>();

/**
 * Every form of a citation, the note first. A passage's entry in the bibliography is its document's; the
 * form `archive` is missing where no archive is known.
 * @param item the document, or a passage or note of it
 * @param whole the document
 */
export function citationForms(item: CslItem, whole: CslItem = item): readonly CitationForm[] {
  const { section, URL: url } = item;
  const fill = (form: string, put: (value: string) => string): string =>
    (section === undefined
      ? form.replace(SECTION_IN_LIST, '')
      : form.replace(MARKS.section, () => put(section))
    ).replace(MARKS.url, () => put(url));
  return citationPattern(item, whole).map((form) => ({
    ...form,
    html: fill(form.html, escapeHtml),
    text: fill(form.text, (value) => value),
  }));
}

/**
 * The forms of a passage or note with marks for its reference and address, the same for all that one
 * person says in a document: a script can fill in any other.
 */
export function citationPattern(item: CslItem, whole: CslItem): readonly CitationForm[] {
  const known = patterns.get(whole) ?? new Map<string, readonly CitationForm[]>();
  patterns.set(whole, known);
  const author = JSON.stringify(item.author ?? []);
  const pattern =
    known.get(author) ?? makeForms({ ...item, section: MARKS.section, URL: MARKS.url }, whole);
  known.set(author, pattern);
  return pattern;
}

/** @param whole the document, of which a bibliography speaks even where a passage of it is cited */
const makeForms = (item: CslItem, whole: CslItem): readonly CitationForm[] =>
  STYLES.filter(
    (style: Style) => style.needsArchive === undefined || item.archive !== undefined,
  ).map((style) => ({
    style: style.name,
    ...cite(style, item, whole),
  }));

function cite({ csl, as, isOfWhole }: Style, item: CslItem, whole: CslItem): Citation {
  const cited = isOfWhole === undefined ? item : whole;
  const processor = processorOf(csl);
  return as === 'note' ? processor.note(cited) : processor.entry(cited);
}
