/** Call numbers of archives, from the widest level to the narrowest. */
import type { Group } from '../schemas/authority.ts';
import type { ArchiveReference } from '../schemas/document.ts';

const LEVELS = ['fond', 'opis', 'delo', 'papka', 'listy'] as const;

/** `AVP RF, fond 059a, opis 5a, delo 3, papka 11, listy 10–20`. Number and level stay on one line. */
export function archiveInWords(reference: ArchiveReference, repository: string): string {
  const levels = LEVELS.flatMap((level) => {
    const value = reference[level]?.replace(/(?<=\d)-(?=\d)/g, '\u2060–\u2060');
    return value === undefined ? [] : [`${level}\u00a0${value}`];
  });
  return [repository, ...levels].join(', ');
}

/** How a repository is called where room is short: `AVP RF`. */
export const shortNameOf = ({ name, forms }: Group): string =>
  forms.find(({ kind, lang }) => kind === 'short' && lang === 'en')?.text ?? name;
