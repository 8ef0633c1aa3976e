/** What tells people apart whose names have a form in common: office, years of life, the document that names them first. */
import { type Strings, stringsOf } from '../../strings/strings.ts';
import type { Person } from '../schemas/authority.ts';
import { documentLabel } from './citing.ts';
import { occurrences } from './concordance.ts';
import { dateInWords } from './dates.ts';
import type { Edition } from './edition.ts';
import { dateOf } from './entries.ts';
import { lifeYears, officeOn } from './people.ts';
import { perEdition } from './per-edition.ts';

/** The forms by which texts name a person, and the family name. */
const formsOf = ({ name, sort, forms }: Person): readonly string[] => [
  name,
  ...(sort.includes(',') ? [sort.slice(0, sort.indexOf(','))] : []),
  ...forms.filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text),
];

/** Ids of people who share a form of their names with others. */
const namesakes = perEdition(({ people }) => {
  const holders = new Map<string, Set<string>>();
  for (const person of people) {
    for (const form of formsOf(person)) {
      holders.set(form, (holders.get(form) ?? new Set<string>()).add(person.id));
    }
  }
  const shared = [...holders.values()].filter(({ size }) => size > 1);
  return new Set(shared.flatMap((ids) => [...ids]));
});

type Office = Person['offices'][number];

/** The office of a person at the date of the first document with such an office. */
export const officeInDocuments = ({ documents }: Edition, person: Person): Office | undefined =>
  documents
    .map((document) => officeOn(person, dateOf(document)))
    .find((office) => office !== undefined);

/** An office with its years: `Keeper, 1891–1896`. */
export const officeInWords = ({ title, edtf, text }: Office, strings: Strings): string =>
  strings.register.office(title, text ?? dateInWords(edtf, strings));

/**
 * What tells a person apart from others with a form of the same name, in words: the office, and the years of life; without these,
 * the years of the office and the document that names the person first. `undefined` if no other person has a form of the name.
 */
export function tellingApart(edition: Edition, person: Person): string | undefined {
  if (!namesakes(edition).has(person.id)) return undefined;
  const strings = stringsOf(edition.record.lang);
  const office = officeInDocuments(edition, person) ?? person.offices[0];
  const life = lifeYears(person, strings);
  const facts = [
    life === undefined ? office && officeInWords(office, strings) : office?.title,
    life ?? firstNamed(edition, person, strings),
  ];
  return facts.filter((fact) => fact !== undefined).join('; ') || undefined;
}

function firstNamed(edition: Edition, { id }: Person, strings: Strings): string | undefined {
  const [first] = occurrences(edition, 'people', id);
  if (first === undefined) return undefined;
  const { document } = first;
  const date = dateInWords(dateOf(document), strings);
  return strings.register.firstIn(documentLabel(document, strings), date);
}
