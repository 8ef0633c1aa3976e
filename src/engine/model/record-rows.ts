/** The record of a document as rows: terms with text or with register entries. */
import { entryAddress, placeAddress } from './addresses.ts';
import { archiveInWords } from './archive-reference.ts';
import type { Document } from './document.ts';
import { documentDateInWords } from './document-date.ts';
import type { Edition } from './edition.ts';
import { groupOf, partyOf, placeOf } from './entries.ts';

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

const DATED = {
  held: 'Date',
  written: 'Written',
  sent: 'Sent',
  received: 'Received',
  decided: 'Decided',
} as const;

/** The rows in display order. Fields without a value have none. */
export function recordRows(edition: Edition, { record }: Document): RecordRow[] {
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

  return [
    ...record.dates.map((date) => ({ term: DATED[date.kind], words: documentDateInWords(date) })),
    ...record.parties.map(({ label, members }) => ({
      term: label,
      entries: members.map((member) =>
        typeof member === 'string' ? named(member) : named(member.id, member.role),
      ),
    })),
    ...people('From', record.from),
    ...people('To', record.to),
    ...(archive === undefined
      ? []
      : [
          {
            term: 'Archive',
            words: archiveInWords(archive, groupOf(edition, archive.repository)),
          },
        ]),
    ...(place === undefined ? [] : [{ term: 'Place', entries: [placed(place)] }]),
    ...people('Notes taken by', record.recorders),
    ...people('Translation', record.translators),
  ];
}
