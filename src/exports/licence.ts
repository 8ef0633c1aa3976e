/** Licences that the edition names, as addresses. */

import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { absolute } from './target.ts';

/** The deed of a Creative Commons licence named as usual: `CC BY 4.0`, `CC BY-SA 4.0`, `CC0 1.0`. */
export function licenceUrl(name: string): string | undefined {
  const [, conditions, version] =
    /^CC[ -](BY(?:-(?:NC|ND|SA))*|0)[ -]?(\d\.\d)$/.exec(name.replace('CC0', 'CC 0')) ?? [];
  if (conditions === undefined || version === undefined) return undefined;
  return conditions === '0'
    ? `https://creativecommons.org/publicdomain/zero/${version}/`
    : `https://creativecommons.org/licenses/${conditions.toLowerCase()}/${version}/`;
}

/** The licence of pages that hold the editors' own words. */
export const editorialLicence = ({ record }: Edition): string | undefined =>
  licenceUrl(record.licences.words);

/**
 * What governs a document's page: for a record without text the editors' licence; for a transcription,
 * whose words are not the editors' to license, the essay `rights`, where there is one.
 */
export function documentLicence(edition: Edition, { record }: Document): string | undefined {
  if (record.text === 'not carried') return editorialLicence(edition);
  const rights = edition.essays.find(({ id }) => id === 'rights');
  return rights && absolute(edition, rights.record.address);
}
