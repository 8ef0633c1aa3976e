/** The citation of something in every style, ready to print or copy. */
import type { CslItem } from './csl-item.ts';
import { type Citation, escapeHtml, processorOf } from './processor.ts';
import { STYLES, type Style, type StyleName } from './styles.ts';

export type { StyleName };

export interface CitationForm extends Citation {
  readonly style: StyleName;
}

/** Placeholders in a pattern for a passage's reference, with its pages or lines in the source, and for its address. */
export const MARKS = { section: '\uE002', url: '\uE003' } as const;

/**
 * A passage's reference in a pattern, with its separator. Without it, the pattern is the citation of the whole document. In
 * every style the reference is an item of a list.
 */
const SECTION_IN_LIST = new RegExp(`${MARKS.section}, |[,;] ${MARKS.section}`);

/** Patterns of a document by person quoted. The processor runs once for each of them. */
const patterns = new WeakMap<CslItem, Map<string, readonly CitationForm[]>>();

/**
 * Every form of a citation, the note first. The bibliography entry of a passage is that of its document. The form `archive`
 * is missing if the archive is unknown.
 * @param item the document, or a passage or note of it
 * @param whole the document
 */
export function citationForms(item: CslItem, whole: CslItem = item): readonly CitationForm[] {
  const { URL: url } = item;
  const section = [item.section, item.pages].filter(Boolean).join(', ');
  const fill = (form: string, put: (value: string) => string): string =>
    (section === ''
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
 * The forms of a passage or note with placeholders for its reference and address. They are the same for all passages of one
 * person in a document, so a script can fill in any of them.
 */
export function citationPattern(item: CslItem, whole: CslItem): readonly CitationForm[] {
  const known = patterns.get(whole) ?? new Map<string, readonly CitationForm[]>();
  patterns.set(whole, known);
  const kind = kindOfPattern(item);
  const section = MARKS.section;
  const pattern = known.get(kind) ?? makeForms({ ...item, section, URL: MARKS.url }, whole);
  known.set(kind, pattern);
  return pattern;
}

/** What is the same for all passages with one pattern: who is quoted. */
export const kindOfPattern = ({ author = [] }: CslItem): string => JSON.stringify(author);

/** @param whole the document, which bibliographies list even if only a passage is cited */
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
