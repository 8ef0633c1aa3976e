/** The addresses of licences that the edition names. */

import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { absolute } from './target.ts';

/** The deed of a Creative Commons licence by its usual name: `CC BY 4.0`, `CC BY-SA 4.0`, `CC0 1.0`. */
export function licenceUrl(name: string): string | undefined {
  const [, conditions, version] =
    /^CC[ -](BY(?:-(?:NC|ND|SA))*|0)[ -]?(\d\.\d)$/.exec(name.replace('CC0', 'CC 0')) ?? [];
  if (conditions === undefined || version === undefined) return undefined;
  return conditions === '0'
    ? `https://creativecommons.org/publicdomain/zero/${version}/`
    : `https://creativecommons.org/licenses/${conditions.toLowerCase()}/${version}/`;
}

/** The licence of pages with the editors' own words. */
export const editorialLicence = ({ record }: Edition): string | undefined =>
  licenceUrl(record.licences.words);

/**
 * The licence of a document's page: the editors' licence for a record without text; the essay `rights`, if there is
 * one, for a transcription, because the editors cannot license its words.
 */
export function documentLicence(edition: Edition, { record }: Document): string | undefined {
  if (record.text === 'not carried') return editorialLicence(edition);
  return rightsPage(edition);
}

/** The essay `rights`, if there is one. */
export function rightsPage(edition: Edition): string | undefined {
  const rights = edition.essays.find(({ id }) => id === 'rights');
  return rights && absolute(edition, rights.record.address);
}
