/** Something to cite or link: a document, a passage or range, or a note. */
import { documentAddress, noteAddress, passageAddress } from '../engine/model/addresses.ts';
import { citePassages } from '../engine/model/citing.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { noteSeriesOf } from '../engine/model/note-series.ts';

export interface CitationTarget {
  readonly document: Document;
  /** Anchors of the first and last passage; one passage if `last` is missing. */
  readonly first?: string;
  readonly last?: string;
  /** Label of a note: `15`, `a`. */
  readonly note?: string;
}

/** The position of a target in its document. */
export interface Locus {
  /** `I.32`, `I.75–78`, `I, n. 15`, `I, editors’ n. a`; missing for a whole document. */
  readonly words?: string;
  /** Permanent address, with the edition's web address. */
  readonly url: string;
  /** The first of the target's passages. */
  readonly passage?: Passage;
  /** The last of them. */
  readonly last?: Passage;
}

/**
 * Finds a target in its document.
 * @throws Error if the document has no such passage or note
 */
export function locusOf(edition: Edition, target: CitationTarget): Locus {
  const { document } = target;
  const url = (address: string): string => absolute(edition, address);
  if (target.note !== undefined) {
    const note = document.notes.find(({ label }) => label === target.note);
    if (note === undefined) throw new Error(`${document.id} has no note ${target.note}`);
    const { citation = '{label}' } =
      noteSeriesOf(edition.record).find(({ id }) => id === note.series) ?? {};
    return {
      words: `${document.citationPrefix}, ${citation.replace('{label}', note.label)}`,
      url: url(noteAddress(document.id, note.id)),
    };
  }
  if (target.first === undefined) return { url: url(documentAddress(document.id)) };
  const first = passage(document, target.first);
  const last = passage(document, target.last ?? target.first);
  return {
    words: citePassages(document, first, last),
    url: url(passageAddress(document.id, first.id, last.id)),
    passage: first,
    last,
  };
}

function passage(document: Document, id: string): Passage {
  const found = document.passages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${document.id} has no passage ${id}`);
  return found;
}

/** An address of the site with the edition's web address before it. */
export const absolute = (edition: Edition, address: string): string =>
  `${edition.record.url}${address}`;
