/** The forms in which a thing can be cited, ready to print or to copy. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { Target } from '../target.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { type Citation, escapeHtml, processorOf } from './processor.ts';
import { apa } from './styles/apa.ts';
import { archiveOnly } from './styles/archive-only.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';

export type StyleName = 'chicago-note' | 'chicago-bibliography' | 'mla' | 'apa' | 'archive';

export interface CitationForm extends Citation {
  readonly style: StyleName;
  /** The styles are our own, and say after whom. */
  readonly label: string;
}

/** Characters of a pattern in whose place a passage's reference and its address are put. */
export const MARKS = { section: '\uE002', url: '\uE003' } as const;

/** Forms made for a document: of the whole, and patterns for its passages by who is quoted in them. */
type Made = Map<string, readonly CitationForm[]>;

const kept = new WeakMap<Edition, WeakMap<Document, Made>>();

/**
 * Every form of a citation, the note first. A passage's entry in the bibliography is its document's; the
 * form `archive` is missing where no archive is known.
 * @throws Error where the document has no such passage or note
 */
export function citationForms(edition: Edition, target: Target): readonly CitationForm[] {
  const { section, URL: url } = cslItem(edition, target);
  if (section === undefined) {
    const whole = cslItem(edition, { document: target.document });
    return once(madeFor(edition, target.document), 'whole', () => makeForms(whole, whole));
  }
  const fill = (form: string, put: (value: string) => string): string =>
    form.replace(MARKS.section, () => put(section)).replace(MARKS.url, () => put(url));
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
  const item = cslItem(edition, target);
  const whole = cslItem(edition, { document: target.document });
  return once(madeFor(edition, target.document), JSON.stringify(item.author ?? []), () =>
    makeForms({ ...item, section: MARKS.section, URL: MARKS.url }, whole),
  );
}

function madeFor(edition: Edition, document: Document): Made {
  const documents = kept.get(edition) ?? new WeakMap<Document, Made>();
  kept.set(edition, documents);
  const made: Made = documents.get(document) ?? new Map();
  documents.set(document, made);
  return made;
}

function once(
  made: Made,
  key: string,
  make: () => readonly CitationForm[],
): readonly CitationForm[] {
  const forms = made.get(key) ?? make();
  made.set(key, forms);
  return forms;
}

/** @param whole the document, of which a bibliography speaks even where a passage of it is cited */
function makeForms(item: CslItem, whole: CslItem): readonly CitationForm[] {
  const forms: CitationForm[] = [
    { style: 'chicago-note', label: 'Note, after Chicago', ...processorOf(chicago).note(item) },
    {
      style: 'chicago-bibliography',
      label: 'Bibliography, after Chicago',
      ...processorOf(chicago).entry(whole),
    },
    { style: 'mla', label: 'Works cited, after MLA', ...processorOf(mla).entry(item) },
    { style: 'apa', label: 'Reference, after APA', ...processorOf(apa).entry(item) },
  ];
  if (item.archive === undefined) return forms;
  const archive = processorOf(archiveOnly).note(item);
  return [...forms, { style: 'archive', label: 'Archive only', ...archive }];
}
