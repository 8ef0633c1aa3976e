/** Where an original is kept: its repository and its call number, as citations print them. */
import type { Edition } from '../engine/model/edition.ts';
import type { ArchiveReference } from '../engine/schemas/document.ts';
import { entriesOf } from './entries.ts';

export interface ArchiveWords {
  /** The repository with its abbreviation: `Archive of the Northern Lights (ANL)`. */
  readonly repository: string;
  /** `fond 12, opis 3, delo 4, papka 5, listy 6–8`; missing where the archive gives no number. */
  readonly callNumber?: string;
}

const LEVELS = ['fond', 'opis', 'delo', 'papka', 'listy'] as const;
const ABBREVIATION = /^\p{Lu}[\p{Lu}. ]+$/u;

export function archiveWords(edition: Edition, reference: ArchiveReference): ArchiveWords {
  const group = entriesOf(edition).groups.get(reference.repository);
  const name = group?.name ?? reference.repository;
  const short = group?.forms.find(
    (form) => form.lang === 'en' && ABBREVIATION.test(form.text),
  )?.text;
  const repository = short === undefined || short === name ? name : `${name} (${short})`;
  const numbers = LEVELS.flatMap((level) => {
    const number = reference[level];
    return number === undefined
      ? []
      : [`${wordFor(level, number)} ${number.replace(/(?<=\d)-(?=\d)/g, '–')}`];
  });
  return numbers.length === 0 ? { repository } : { repository, callNumber: numbers.join(', ') };
}

/** One leaf is a `list`, several are `listy`. */
const wordFor = (level: (typeof LEVELS)[number], number: string): string =>
  level === 'listy' && /^\d+$/.test(number) ? 'list' : level;
