/** Builds the lexicon: names, documents and years. */
import transliterate from '@sindresorhus/transliterate';
import { typeset } from '../../engine/markdown/typography.ts';
import { documentLabel } from '../../engine/model/citing.ts';
import type { Document, Note } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { tellingApart } from '../../engine/model/namesakes.ts';
import { noteSeriesOf } from '../../engine/model/note-series.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import type { NameForm } from '../../engine/schemas/authority.ts';
import { forRegisters } from '../../engine/source/registers.ts';
import { ID_NOTE } from '../../markup/contract.ts';
import { type Strings, stringsOf } from '../../strings/strings.ts';
import { MAX_DATES_IN_ONE_FILE, MAX_PLACES_WITH_TEXT } from '../index-chunks.ts';
import type { Citable, EntryForms, Lexicon } from '../lexicon.ts';
import { withPlainMarks } from '../query/as-words.ts';
import { nameWords, openNames } from '../query/name-forms.ts';
import { looksLikeName } from '../query/names.ts';
import { callNumberLevels } from './call-number-levels.ts';
import { datedPlaces } from './dates.ts';
import { languagesOf } from './languages.ts';
import { documentsByGenre, lettersByParty } from './letters.ts';
import { packsOf } from './packs.ts';
import { citablePlaces, sourceUnits } from './source-places.ts';
import { passagesBySpeaker } from './speakers.ts';
import { closeWordsOf, vocabularyOf } from './vocabulary.ts';
import { calendarOf } from './years.ts';

/** Builds the lexicon of an edition: a few kB of JSON. */
export const buildLexicon = perEdition((edition: Edition): Lexicon => {
  const strings = stringsOf(edition.record.lang);
  const speakers = passagesBySpeaker(edition);
  const letters = lettersByParty(edition);
  const genres = documentsByGenre(edition);
  const formsOf = ({
    id,
    name,
    forms,
  }: {
    id: string;
    name: string;
    forms: NameForm[];
  }): EntryForms => {
    const misspellings = forms.filter(({ kind }) => kind === 'misspelling');
    const romanised = forms.filter((form) => !misspellings.includes(form) && isRomanisation(form));
    const others = forms.filter(
      (form) => !misspellings.includes(form) && !romanised.includes(form),
    );
    const families = familyNames([name, ...others.map(({ text }) => text)]);
    const spelled = [...romanised.map(({ text }) => text), ...letterForLetter(name, forms)];
    return {
      id,
      forms: [...new Set([name, ...others.map(({ text }) => text), ...families])],
      ...(spelled.length === 0 ? {} : { romanised: spelled }),
      ...(misspellings.length === 0 ? {} : { misspellings: misspellings.map(({ text }) => text) }),
      ...(id in speakers ? { speaks: true } : {}),
      ...((letters[id]?.from.length ?? 0) > 0 ? { sends: true } : {}),
      ...((letters[id]?.to.length ?? 0) > 0 ? { receives: true } : {}),
    };
  };
  const names = forRegisters((register) => edition[register].map(formsOf));
  const apart = new Map(edition.people.map((person) => [person.id, tellingApart(edition, person)]));
  const calendar = calendarOf(edition);
  const languages = languagesOf(edition);
  return {
    names: { ...names, people: names.people.map((entry) => withApart(entry, apart.get(entry.id))) },
    ordinary: ordinaryWords(edition, names),
    documents: edition.documents.map((document) => citable(document, strings)),
    genres: edition.genres.filter(({ id }) => id in genres).map(({ id, label }) => ({ id, label })),
    closeWords: closeWordsOf(edition),
    callNumbers: callNumberLevels(edition),
    noteWords: noteWords(edition),
    ...calendar,
    ...(languages.length === 0 ? {} : { languages }),
    grammar: { ...calendar.grammar, sourceUnits: sourceUnits(edition) },
    packs: packsOf(edition),
    dated: datedOf(edition),
  };
});

const withApart = (entry: EntryForms, apart: string | undefined): EntryForms =>
  apart === undefined ? entry : { ...entry, apart };

/** The words of every series; they are put together from letters and spaces. */
const noteWords = ({ record }: Edition): string =>
  [...new Set(noteSeriesOf(record).flatMap(({ words }) => words))].map(withPlainMarks).join('|');

const isRomanisation = ({ text, system }: NameForm): boolean =>
  system !== undefined && /\p{Script=Latin}/u.test(text);

/** Which files of dates exist. */
export function datedOf(edition: Edition): Lexicon['dated'] {
  const dates = datedPlaces(edition).map(({ low, high }) => [low?.slice(0, 4), high?.slice(0, 4)]);
  const years = dates.flatMap(([from, to]) => (from && from === to ? [Number(from)] : []));
  const long = [...Map.groupBy(years, (year) => year)].filter(
    ([, of]) => of.length > MAX_PLACES_WITH_TEXT,
  );
  return {
    years: [...new Set(years)],
    spans: dates.length > years.length,
    few: dates.length <= MAX_DATES_IN_ONE_FILE,
    withTexts: long.map(([year]) => year),
  };
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
];

/**
 * The family name alone in scripts that have no form of one word: `Белова` of `Анна Белова`, if `Belova` of `Anna Belova` is a
 * form, too. A full form of the same number of words has it in the same place.
 */
function familyNames(forms: readonly string[]): string[] {
  const words = forms.map(nameWords);
  const single = new Set(words.filter(({ length }) => length === 1).flat());
  const full = words.filter(({ length }) => length > 1);
  const scriptOf = (form: readonly string[]): number =>
    SCRIPTS.findIndex((script) => script.test(form.join('')));
  const isLatin = (form: readonly string[]): boolean => scriptOf(form) === 0;
  const known = new Set(words.filter(({ length }) => length === 1).map(scriptOf));
  const places = full.filter(isLatin).flatMap((form) => {
    const place = [0, -1].find((end) => single.has(form.at(end) ?? ''));
    return place === undefined ? [] : [{ place, length: form.length }];
  });
  return forms.flatMap((form, at) => {
    const own = words[at] ?? [];
    const place = places.find(({ length }) => length === own.length)?.place;
    if (place === undefined || known.has(scriptOf(own))) return [];
    return form.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(place) ?? [];
  });
}

/** Cyrillic forms, transliterated letter by letter, unless a registered form has the same spelling. */
function letterForLetter(name: string, forms: readonly NameForm[]): string[] {
  const known = new Set([name, ...forms.map(({ text }) => text)].map(dateKey));
  return forms
    .filter(({ text }) => /\p{Script=Cyrillic}/u.test(text))
    .map(({ text }) => transliterate(text))
    .filter((text) => !known.has(dateKey(text)) && known.add(dateKey(text)));
}

const dateKey = (text: string): string => nameWords(text).join('');

/** Words of the texts that would be taken as misspelt names. */
function ordinaryWords(edition: Edition, names: Lexicon['names']): string[] {
  const open = openNames({ names, ordinary: [], grammar: calendarOf(edition).grammar });
  return [...vocabularyOf(edition)].filter((word) => looksLikeName(word, open)).sort();
}

function citable(document: Document, strings: Strings): Citable {
  const { id, citationPrefix, passages, notes, record } = document;
  const numbered = passages.filter(({ number }) => number !== undefined);
  const [first, last] = [numbered[0]?.id, numbered.at(-1)?.id];
  const lasts = new Map(numbered.map((passage) => [passage.id[0], passage.id]));
  const others = [...lasts.values()].filter((one) => one !== last);
  // A label with a page or a sign is not its own anchor.
  const isAnchor = (note: Note): boolean => note.id === ID_NOTE + note.label;
  const labels = notes.filter(isAnchor).map(({ label }) => label);
  const marked = notes.filter((note) => !isAnchor(note));
  const places = citablePlaces(document);
  return {
    id,
    citationPrefix,
    label: documentLabel(document, strings),
    ...(record.number === undefined ? {} : { title: typeset(record.title) }),
    ...(first === undefined || last === undefined ? {} : { first, last }),
    ...(others.length === 0 ? {} : { others }),
    ...(labels.length === 0 ? {} : { notes: labels }),
    ...(marked.length === 0
      ? {}
      : { marks: Object.fromEntries(marked.map(({ label, id }) => [label, id])) }),
    ...(places.length === 0 ? {} : { places }),
  };
}
