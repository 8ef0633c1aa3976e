/** Call numbers of archives in words, by the levels that each archive declares. */
import type { ArchiveLevel } from '../schemas/archive-levels.ts';
import type { Group } from '../schemas/authority.ts';
import type { ArchiveReference } from '../schemas/document.ts';
import { isSameLanguage } from './form-language.ts';

type Values = ArchiveReference['levels'];

/** The citation form of a level, with `{value}` for its value. */
export interface CitationForms {
  readonly one: string;
  /** The form for a range or several values. */
  readonly several: string;
}

/** The citation forms of a level with its name filled in: `folio {value}`, `folios {value}`. */
export function levelForms({
  name,
  plural = name,
  citation,
  citationOfSeveral = citation,
}: ArchiveLevel): CitationForms {
  return {
    one: citation.replace('{name}', name),
    several: citationOfSeveral.replace('{name}', plural),
  };
}

/** The call number as plain text, from the widest level to the narrowest: `box 3, folios 10–20`; empty without levels. */
export const callNumber = (values: Values, levels: readonly ArchiveLevel[]): string =>
  cited(values, levels, (words) => words.replace(/(?<=\d)-(?=\d)/g, '–'));

/** The same for a page: the words of one level stay on one line. */
export const callNumberOnPage = (values: Values, levels: readonly ArchiveLevel[]): string =>
  cited(values, levels, (words) => words.replace(/(?<=\d)-(?=\d)/g, '–').replaceAll(' ', '\u00a0'));

function cited(
  values: Values,
  levels: readonly ArchiveLevel[],
  typeset: (words: string) => string,
): string {
  let words = '';
  for (const level of levels) {
    const value = values[level.id];
    if (value === undefined) continue;
    const { one, several } = levelForms(level);
    const form = level.range && /\d\s?[-–,]\s?\d/.test(value) ? several : one;
    words += `${words === '' ? '' : level.separator}${typeset(form.replace('{value}', value))}`;
  }
  return words;
}

/** The values of the levels that name a file, and of those that name a place in it, as folios do. */
export function fileAndPosition(
  values: Values,
  levels: readonly ArchiveLevel[],
): Record<'file' | 'within', Values> {
  const ranges = new Set(levels.filter(({ range }) => range).map(({ id }) => id));
  const [within = [], file = []] = [true, false].map((isRange) =>
    Object.entries(values).filter(([id]) => ranges.has(id) === isRange),
  );
  return { file: Object.fromEntries(file), within: Object.fromEntries(within) };
}

/** An archive and a call number in it: `NA, FO 371/84130, ff. 3–5`. @param lang language of the edition */
export const archiveInWords = (reference: ArchiveReference, archive: Group, lang: string): string =>
  [shortNameOf(archive, lang), callNumberOnPage(reference.levels, archive.levels)]
    .filter((words) => words !== '')
    .join(', ');

/** The name of an archive where room is short. @param own language of the edition */
export const shortNameOf = ({ name, forms }: Group, own: string): string =>
  forms.find(({ kind, lang }) => kind === 'short' && isSameLanguage(lang, own))?.text ?? name;
