/** Call numbers of archives, from the widest level to the narrowest. */
import type { Group } from '../schemas/authority.ts';
import type { ArchiveReference } from '../schemas/document.ts';

const LEVELS = ['fond', 'opis', 'delo', 'papka', 'listy'] as const;
type Levels = Partial<Pick<ArchiveReference, (typeof LEVELS)[number]>>;

/** `AVP RF, fond 059a, opis 5a, delo 3, papka 11, listy 10–20`. */
export const archiveInWords = (reference: ArchiveReference, repository: string): string =>
  [repository, levelsInWords(reference)].join(', ');

/** `fond 059a, opis 5a`: the levels that are there. Number and level stay on one line. */
export const levelsInWords = (levels: Levels): string =>
  LEVELS.flatMap((level) => {
    const value = levels[level]?.replace(/(?<=\d)-(?=\d)/g, '\u2060–\u2060');
    return value === undefined ? [] : [`${level}\u00a0${value}`];
  }).join(', ');

/** How a repository is called where room is short: `AVP RF`. */
export const shortNameOf = ({ name, forms }: Group): string =>
  forms.find(({ kind, lang }) => kind === 'short' && lang === 'en')?.text ?? name;
