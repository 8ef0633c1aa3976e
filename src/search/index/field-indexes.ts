/** Builds the field indexes for names, dates, speakers and call numbers. */
import type { Edition } from '../../engine/model/edition.ts';
import type { FieldIndexes } from '../field-indexes.ts';
import { datedPlaces } from './dates.ts';
import { documentsByGenre, lettersByParty } from './letters.ts';
import { passagesByName } from './names.ts';
import { callNumbers } from './references.ts';
import { passagesBySpeaker } from './speakers.ts';

/** Plain data, of which `shardsOf` makes files. */
export const buildFieldIndexes = (edition: Edition): FieldIndexes => ({
  names: passagesByName(edition),
  speakers: passagesBySpeaker(edition),
  letters: lettersByParty(edition),
  genres: documentsByGenre(edition),
  dates: datedPlaces(edition),
  references: callNumbers(edition),
});
