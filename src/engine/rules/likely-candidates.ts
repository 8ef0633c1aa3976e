/** Which of several people a document probably means: those of its record first, then by what else it names, and by date. */
import { overlap } from '../model/dates.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { dateOf } from '../model/entries.ts';
import { membersOf, officeOn } from '../model/people.ts';
import type { Person } from '../schemas/authority.ts';

/** An entry that an ambiguous form may mean. */
export interface Candidate {
  readonly id: string;
  /** The office at the date of the document. */
  readonly office?: string | undefined;
}

/** The most candidates that a message names. */
const MAX_NAMED = 5;

/** The candidates for a form in a document, the likeliest first. */
export function likelyCandidates(
  { people }: Edition,
  document: Document,
  ids: readonly string[],
): Candidate[] {
  const { record, passages } = document;
  const date = dateOf(document);
  const recorded = [
    ...[...record.from, ...record.to, ...record.recorders, ...record.translators],
    ...membersOf(document),
  ];
  const named = new Set(passages.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  return ids
    .map((id) => {
      const person = people.find((one) => one.id === id);
      const office = person && officeOn(person, date)?.title;
      const weight =
        (recorded.includes(id) ? 8 : 0) +
        (named.has(id) ? 4 : 0) +
        (office === undefined ? 0 : 2) -
        (person && isBeforeOrAfter(person, date) ? 16 : 0);
      return { id, office, weight };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id, office }) => ({ id, ...(office === undefined ? {} : { office }) }));
}

/** Whether a date is before the birth or after the death of a person. */
function isBeforeOrAfter({ born, died }: Person, date: string): boolean {
  const isBefore = born !== undefined && !overlap(`${born.edtf.split('/')[0]}/..`, date);
  const isAfter = died !== undefined && !overlap(`../${died.edtf.split('/').at(-1)}`, date);
  return isBefore || isAfter;
}

/** `anna-holm (pilot) or anna-berg`, and how many there are besides. */
export function candidatesInWords(candidates: readonly Candidate[]): string {
  const named = candidates
    .slice(0, candidates.length > MAX_NAMED + 1 ? MAX_NAMED : candidates.length)
    .map(({ id, office }) => (office === undefined ? id : `${id} (${office})`));
  const others = candidates.length - named.length;
  return [...named, ...(others > 0 ? [`one of ${others} others`] : [])].join(' or ');
}
