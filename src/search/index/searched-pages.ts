/** Builds the search records of pages that are not documents: entries, bibliography, chronology, essays. */
import { typeset } from '../../engine/markdown/typography.ts';
import { entryAddress } from '../../engine/model/addresses.ts';
import { dateInWords } from '../../engine/model/dates.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { identifiersOf } from '../../engine/model/identifiers.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import type { CitedWork } from '../../engine/model/reference-label.ts';
import type { DatedStatement } from '../../engine/schemas/statement.ts';
import { REGISTERS, type Register } from '../../engine/source/registers.ts';
import { stringsOf } from '../../strings/strings.ts';
import { stemmedLanguage } from '../match/stemmers.ts';
import type { SearchedDocument, SearchedPlace } from '../records.ts';
import { searchedClaims } from './searched-claims.ts';
import { searchedEssay } from './searched-essay.ts';

/** All of them. Each has its address as id. The editors' words are stemmed by the language of the edition. */
export const searchedPages = perEdition((edition: Edition): readonly SearchedDocument[] => {
  const { bibliography, chronology } = stringsOf(edition.record.lang);
  const pages = [
    ...edition.essays.map(searchedEssay),
    ...REGISTERS.flatMap((register) => searchedEntries(edition, register)),
    ...pageOf('/bibliography/', bibliography.title, 'bibliography', edition.works.map(workPlace)),
    ...searchedClaims(edition),
    ...pageOf('/dates/', chronology.title, 'events', events(edition)),
  ];
  const lang = stemmedLanguage(edition.record.lang);
  return lang === undefined
    ? pages
    : pages.map((page) => ({ ...page, places: page.places.map((place) => ({ ...place, lang })) }));
});

/** The page of an entry as a search record. @throws Error if there is no such page */
export function searchedEntry(
  edition: Edition,
  { register, id }: { register: Register; id: string },
) {
  const address = entryAddress[register](id);
  const found = searchedPages(edition).find((page) => page.id === address);
  if (found === undefined) throw new Error(`No page ${address}.`);
  return found;
}

const pageOf = (
  url: string,
  title: string,
  sort: NonNullable<SearchedDocument['sort']>,
  places: readonly SearchedPlace[],
): SearchedDocument[] =>
  places.length === 0 ? [] : [{ id: url, title, label: title, url, sort, places }];

function searchedEntries(edition: Edition, register: Register): SearchedDocument[] {
  const strings = stringsOf(edition.record.lang);
  const dated = (term: string, statement: DatedStatement | undefined): string =>
    statement === undefined
      ? ''
      : `${term}: ${strings.register.fact(dateInWords(statement.edtf, strings), statement.text, statement.place)}.`;
  return edition[register].map((entry): SearchedDocument => {
    const offices = 'offices' in entry ? entry.offices : [];
    const text = [
      ...['life', 'note', 'description'].map((field) => plainText(entry.html[field] ?? '')),
      ...offices.map(
        ({ title, edtf, text }) =>
          `${strings.register.office(title, text ?? dateInWords(edtf, strings))}.`,
      ),
      'born' in entry ? dated(strings.register.facts.born, entry.born) : '',
      'died' in entry ? dated(strings.register.facts.died, entry.died) : '',
      'modern' in entry
        ? `${[...new Set([entry.modern, entry.today, entry.past])].join(', ')}.`
        : '',
      ...entry.notEstablished.map((one) => typeset(one)),
      ...identifiersOf(entry).map(({ name, id }) => `${strings.register.identifiers[name]} ${id}.`),
    ];
    const url = entryAddress[register](entry.id);
    const words = text.filter(Boolean).join(' ');
    return {
      id: url,
      title: entry.name,
      label: entry.name,
      url,
      sort: register,
      places: [{ anchor: '', title: entry.name, text: words, names: [entry.id] }],
    };
  });
}

function workPlace(work: CitedWork): SearchedPlace {
  const people = [...(work.author ?? []), ...(work.editor ?? []), ...(work.translator ?? [])].map(
    (name) => ('literal' in name ? name.literal : [name.given, name.family].join(' ')),
  );
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const facts = [
    people.join(', '),
    work.title,
    work['container-title'],
    work['collection-title'],
    work.publisher,
    work.archive,
    year,
    work.note,
  ];
  return { anchor: work.id, title: work.label, text: `${facts.filter(Boolean).join('. ')}.` };
}

const events = (edition: Edition): SearchedPlace[] =>
  edition.events.map(({ id, edtf, html }) => ({
    anchor: id,
    title: dateInWords(edtf, stringsOf(edition.record.lang)),
    text: [html.title, html.text]
      .map((field) => plainText(field ?? ''))
      .filter(Boolean)
      .join('. '),
  }));
