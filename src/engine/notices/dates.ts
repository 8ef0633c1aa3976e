import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { type Notice, START } from './notice.ts';
import { type Span, spanOf } from './spans.ts';

/** Kinds of dates at which a document was made. */
const MADE = ['sent', 'written', 'signed', 'drafted', 'held'];

/** The day on which a document was made, as far as it is exact and in the usual calendar. */
export const madeOn = (document: Document): Span | undefined => spanOfKinds(document, MADE);

/** Holds dates against each other: received before sent, outside the life of somebody who sent it or took part. */
export function doubtfulDates({ documents, people }: Edition): Notice[] {
  const persons = new Map(people.map((one) => [one.id, one]));
  return documents.flatMap((document): Notice[] => {
    const { record, file } = document;
    const notice = (message: string): Notice => ({ message, file, point: START });
    const made = madeOn(document);
    const received = spanOfKinds(document, ['received']);
    const isReversed = made !== undefined && received !== undefined && received.last < made.first;
    const present = record.parties
      .flatMap(({ members }) => members)
      .map((one) => (typeof one === 'string' ? one : one.id));
    const doers = [
      ...record.from.map((id) => ({ id, did: 'sent it' })),
      ...present.map((id) => ({ id, did: 'took part' })),
    ];
    return [
      ...(isReversed ? [notice('The document was received before it was sent or written.')] : []),
      ...doers.flatMap(({ id, did }) => {
        const person = persons.get(id);
        if (made === undefined || person === undefined) return [];
        const { name, born, died } = person;
        const birth = born && spanOf(born.edtf);
        const death = died && spanOf(died.edtf);
        if (birth !== undefined && made.last < birth.first) {
          return [notice(`${name}, who ${did}, was born later: ${born?.edtf}.`)];
        }
        if (death !== undefined && made.first > death.last) {
          return [notice(`${name}, who ${did}, had died: ${died?.edtf}.`)];
        }
        return [];
      }),
    ];
  });
}

function spanOfKinds({ record }: Document, kinds: readonly string[]): Span | undefined {
  const found = record.dates.find(
    ({ kind, calendar }) => kinds.includes(kind) && calendar === undefined,
  );
  return found === undefined ? undefined : spanOf(found.edtf);
}
