/** The location of an original: archive and call number, as citations print them. */
import { callNumber } from '../engine/model/archive-reference.ts';
import type { Edition } from '../engine/model/edition.ts';
import { isSameLanguage } from '../engine/model/form-language.ts';
import type { ArchiveReference } from '../engine/schemas/document.ts';
import { entriesOf } from './entries.ts';

export interface ArchiveWords {
  /** The archive with its abbreviation: `Archive of the Northern Lights (ANL)`. */
  readonly repository: string;
  /** `series 12, box 3, folios 6–8`; missing if the archive gives none. */
  readonly callNumber?: string;
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}. ]+$/u;

export function archiveWords(edition: Edition, reference: ArchiveReference): ArchiveWords {
  const group = entriesOf(edition).groups.get(reference.repository);
  const name = group?.name ?? reference.repository;
  const short = group?.forms.find(
    (form) => isSameLanguage(form.lang, edition.record.lang) && ABBREVIATION.test(form.text),
  )?.text;
  const repository = short === undefined || short === name ? name : `${name} (${short})`;
  const number = callNumber(reference.levels, group?.levels ?? []);
  return number === '' ? { repository } : { repository, callNumber: number };
}
