/** A document as results show it, for those found without the full-text index. */
import { documentAddress } from '../../engine/model/addresses.ts';
import { citePassages } from '../../engine/model/citing.ts';
import type { Document, Passage } from '../../engine/model/document.ts';
import type { SearchedDocument, SearchedPlace } from '../known.ts';

/** Characters up to which an answer is short enough to be shown with its question. */
const SHORT = 200;

/** Passages, then notes. */
export function searchedDocument(document: Document): SearchedDocument {
  const { id, siglum, record, passages, notes } = document;
  const ofPassages = passages.map((passage, at): SearchedPlace => {
    const beside = besideOf(passage, passages[at - 1], passages[at + 1]);
    const place = [passage.id, citePassages(document, passage), passage.text] as const;
    return beside === undefined ? place : [...place, beside];
  });
  const ofNotes = notes.map(
    (note): SearchedPlace => [note.id, `${siglum}, note ${note.label}`, note.text],
  );
  return { title: record.title, url: documentAddress(id), places: [...ofPassages, ...ofNotes] };
}

/** The question that a passage answers, or the short answer to the question it asks. */
function besideOf(passage: Passage, before?: Passage, after?: Passage): string | undefined {
  if (passage.speaker === undefined) return undefined;
  const exchange = (one?: Passage): boolean =>
    one?.speaker !== undefined && one.speaker !== passage.speaker;
  if (passage.acts.includes('asks')) {
    const answered = exchange(after) && !after?.acts.includes('asks');
    return answered && (after?.text.length ?? 0) <= SHORT ? after?.id : undefined;
  }
  return exchange(before) && before?.acts.includes('asks') ? before.id : undefined;
}
