/** The parts of BibTeX files: entries, names, dates, words. */
import { inverted, type Name } from '../entries.ts';

/** A field with its value as TeX reads it; without a value it is left out. */
export type TexField = readonly [name: string, value: string | undefined];

/** BibTeX's macros for months. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** An entry, with the line break after it. */
export function texEntry(type: string, key: string, fields: readonly TexField[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

export const texNames = (list: readonly Name[] | undefined): string | undefined =>
  list?.map(texName).join(' and ');

/** biblatex uses the English names of languages: `english`, `french`. */
export const languageName = (tag: string): string =>
  (languageNames.of(new Intl.Locale(tag).language) ?? tag).toLowerCase();

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export const braced = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `{${value}}`;

/** Puts a literal name in braces, so that BibTeX does not divide it. */
const texName = (name: Name): string =>
  'literal' in name ? `{${tex(name.literal)}}` : tex(inverted(name));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes TeX's special characters. Letters of any script are unchanged. */
export const tex = (text: string): string =>
  text.replace(/[\\~^{}#$%&_]/g, (character) => TEX[character] ?? `\\${character}`);
