/**
 * The catalogue of the words of the interface, one folder for each language.
 *
 * Code that knows the edition takes the strings of its language with `stringsOf`. Components and scripts import
 * `#strings/…`, which is the folder of the edition's language: `package.json` names English, and `astro.config.mjs`
 * the language of the archive that is built.
 *
 * A string is a constant, or a function of the names and counts in it; a count is put in words by such a function, which
 * knows the plurals of its language. Words with a link, a quotation or code among them are a `Phrase`: a list of parts,
 * which `components/site/Phrase.astro` renders. Addresses are parameters.
 */
import * as en from './en/index.ts';

export type { CalendarDate } from './en/dates.ts';
export type { Part, Phrase } from './phrase.ts';

/** Widens literals, so that another language may have other words. */
type Wide<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Wide<Result>
    : { readonly [Key in keyof T]: Wide<T[Key]> };

/** The strings of a language: by part of the site, then by name. */
export type Strings = Wide<typeof en>;

/** The catalogues, by language. Another language is a folder beside `en` and a line here. */
const CATALOGUES: Readonly<Record<string, Strings>> = { en };

/** The language of the interface where the edition's own has no catalogue. */
const DEFAULT_LANGUAGE = 'en';

/**
 * The language of the interface for an edition.
 * @param lang the edition's language, a BCP 47 tag
 * @returns the name of a folder of the catalogue: `en` for `en-GB`
 */
export function interfaceLanguage(lang: string): string {
  const language = lang.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(CATALOGUES, language) ? language : DEFAULT_LANGUAGE;
}

/**
 * The strings of the interface for an edition.
 * @param lang the edition's language, a BCP 47 tag; left out where the record of the edition cannot be read
 */
export const stringsOf = (lang = DEFAULT_LANGUAGE): Strings =>
  CATALOGUES[interfaceLanguage(lang)] ?? en;
