import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { Person } from '../schemas/authority.ts';
import { madeOn } from './dates.ts';
import { type Notice, START } from './notice.ts';
import { areApart, type Span, spanOf } from './spans.ts';

/** What may stand between a name and an office: "Peder Vik, the master of the Corona". */
const BETWEEN = /^[\s,(]*(?:the\s+)?/;

/** Holds the years of an office against the day of a document that gives somebody this office. */
export function doubtfulOffices({ documents, people }: Edition): Notice[] {
  const persons = new Map(people.map((one) => [one.id, one]));
  return documents.flatMap((document): Notice[] => {
    const made = madeOn(document);
    if (made === undefined) return [];
    return [...inRecord(document, persons, made), ...inText(document, persons, made)];
  });
}

type Persons = ReadonlyMap<string, Person>;
type Office = Person['offices'][number];

/** Roles of the people present, of which the first words of an office are one: "master" of "Master of the Corona". */
function inRecord({ record, file }: Document, persons: Persons, made: Span): Notice[] {
  const members = record.parties.flatMap((party) => party.members);
  return members.flatMap((member) => {
    if (typeof member === 'string') return [];
    const person = persons.get(member.id);
    const named = person?.offices.filter(({ title }) => begins(title, member.role)) ?? [];
    return person === undefined ? [] : noticesOf(person, named, made, file, START);
  });
}

/** Offices in full, directly before or after the name in the text. */
function inText({ passages, file }: Document, persons: Persons, made: Span): Notice[] {
  return passages.flatMap(({ text, mentions, position }) =>
    mentions.flatMap(({ register, id, start, end }) => {
      const person = register === 'people' ? persons.get(id) : undefined;
      if (person === undefined) return [];
      const before = text.slice(0, start).replace(/[\s,]+$/, '');
      const after = text.slice(end).replace(BETWEEN, '');
      const named = person.offices.filter(
        ({ title }) => begins(after, title) || ends(before, title),
      );
      return noticesOf(person, named, made, file, position);
    }),
  );
}

const begins = (text: string, words: string): boolean =>
  text.toLowerCase().startsWith(words.toLowerCase()) && !/^\p{L}/u.test(text.slice(words.length));

const ends = (text: string, words: string): boolean =>
  text.toLowerCase().endsWith(words.toLowerCase()) &&
  !/\p{L}$/u.test(text.slice(0, text.length - words.length));

/** A notice if somebody held none of the offices on that day. An office with one date only was held then, perhaps longer. */
function noticesOf(
  { name }: Person,
  offices: readonly Office[],
  made: Span,
  file: string,
  point: Notice['point'],
): Notice[] {
  const isOutside = ({ edtf }: Office): boolean => {
    const span = edtf.includes('/') ? spanOf(edtf) : undefined;
    return span !== undefined && areApart(span, made);
  };
  const [first] = offices;
  if (first === undefined || !offices.every(isOutside)) return [];
  const years = offices.map(({ edtf }) => edtf).join(', ');
  return [
    {
      message: `${name} is called ${first.title} at a time outside this office: ${years}.`,
      file,
      point,
    },
  ];
}
