import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { type Notice, START } from './notice.ts';

/** The first and the last day that a date may mean, as far as it is exact. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** Holds dates against each other: received before sent, outside the life or the office of a sender. */
export function doubtfulDates({ documents, people }: Edition): Notice[] {
  const persons = new Map(people.map((one) => [one.id, one]));
  return documents.flatMap((document): Notice[] => {
    const { record, file } = document;
    const notice = (message: string): Notice => ({ message, file, point: START });
    const sent = spanOf(document, ['sent', 'written', 'signed', 'drafted']);
    const received = spanOf(document, ['received']);
    const isReversed = sent !== undefined && received !== undefined && received.last < sent.first;
    const senders = record.from.flatMap((id) => persons.get(id) ?? []);
    return [
      ...(isReversed ? [notice('The document was received before it was sent or written.')] : []),
      ...senders.flatMap(({ name, born, died }) => {
        const [birth, death] = [born, died].map((one) =>
          one === undefined ? undefined : span(one.edtf),
        );
        if (sent === undefined) return [];
        if (birth !== undefined && sent.last < birth.first) {
          return [notice(`${name}, who sent it, was born later: ${born?.edtf}.`)];
        }
        if (death !== undefined && sent.first > death.last) {
          return [notice(`${name}, who sent it, had died: ${died?.edtf}.`)];
        }
        return [];
      }),
    ];
  });
}

function spanOf({ record }: Document, kinds: readonly string[]): Span | undefined {
  const found = record.dates.find(
    ({ kind, calendar }) => kinds.includes(kind) && calendar === undefined,
  );
  return found === undefined ? undefined : span(found.edtf);
}

/** Years, months and days, and ranges of them; other dates are not exact enough to be held against one another. */
function span(edtf: string): Span | undefined {
  const [from = '', to = from] = edtf.split('/');
  const exact = /^\d{4}(?:-\d\d){0,2}$/;
  if (!exact.test(from) || !exact.test(to)) return undefined;
  return { first: `${from}-01-01`.slice(0, 10), last: `${to}-12-31`.slice(0, 10) };
}
