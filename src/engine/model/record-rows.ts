/** The record of a document as rows: terms with text or with register entries. */
import type { Strings } from '../../strings/strings.ts';
import { documentAddress, entryAddress, placeAddress } from './addresses.ts';
import { archiveInWords } from './archive-reference.ts';
import { dateInWords } from './dates.ts';
import type { Document } from './document.ts';
import { documentDateInWords } from './document-date.ts';
import type { Edition } from './edition.ts';
import { documentOf, groupOf, partyOf, placeOf } from './entries.ts';

interface NamedRow {
  readonly href: string;
  readonly name: string;
  /** The role of the person: `translator`. */
  readonly role?: string | undefined;
}

export interface RecordRow {
  readonly term: string;
  readonly words?: string;
  readonly entries?: readonly NamedRow[];
}

/** The rows in display order. Fields without a value have none. */
export function recordRows(edition: Edition, { record }: Document, strings: Strings): RecordRow[] {
  const terms = strings.document.record;
  const { archive, place } = record;
  const named = (id: string, role?: string): NamedRow => {
    const { register, entry } = partyOf(edition, id);
    return { href: entryAddress[register](id), name: entry.name, role };
  };
  const people = (term: string, ids: readonly string[]): RecordRow[] =>
    ids.length === 0 ? [] : [{ term, entries: ids.map((id) => named(id)) }];
  const placed = (id: string): NamedRow => ({
    href: placeAddress(id),
    name: placeOf(edition, id).name,
  });

  const original = (id: string): NamedRow => ({
    href: documentAddress(id),
    name: documentOf(edition, id).record.title,
  });
  const { withdrawn } = record;

  return [
    ...(withdrawn === undefined
      ? []
      : [
          {
            term: terms.withdrawn,
            words: strings.document.withdrawn(
              dateInWords(withdrawn.date, strings),
              withdrawn.reason,
            ),
          },
        ]),
    ...record.dates.map((date) => ({
      term: terms[date.kind],
      words: documentDateInWords(date, strings),
    })),
    ...record.parties.map(({ label, members }) => ({
      term: label,
      entries: members.map((member) =>
        typeof member === 'string' ? named(member) : named(member.id, member.role),
      ),
    })),
    ...people(terms.from, record.from),
    ...people(terms.to, record.to),
    ...(archive === undefined
      ? []
      : [
          {
            term: terms.archive,
            words: archiveInWords(
              archive,
              groupOf(edition, archive.repository),
              edition.record.lang,
            ),
          },
        ]),
    ...(place === undefined ? [] : [{ term: terms.place, entries: [placed(place)] }]),
    ...people(terms.recorders, record.recorders),
    ...people(terms.translators, record.translators),
    ...(record.translationOf === undefined
      ? []
      : [{ term: terms.translationOf, entries: [original(record.translationOf)] }]),
    ...(record.messageId === undefined ? [] : [{ term: terms.messageId, words: record.messageId }]),
  ];
}
