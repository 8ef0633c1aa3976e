/** All advice on an archive that has no problems. */
import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';
import { doubtfulDates } from './dates.ts';
import { unrecordedLinks } from './links.ts';
import type { Notice } from './notice.ts';
import { doubtfulOffices } from './offices.ts';
import { type Remember, slipsInProse } from './prose.ts';
import { missingRights } from './rights.ts';
import { shortSeries } from './series.ts';
import { unsetFields } from './unset-fields.ts';

export type { Notice };

/**
 * What the editors should look at, in the order of importance.
 * @param remember keeps what was found in files between runs
 */
export const noticesOf = (edition: Edition, archive: Archive, remember?: Remember): Notice[] => [
  ...unsetFields(edition, archive),
  ...missingRights(edition, archive),
  ...shortSeries(edition, archive),
  ...doubtfulDates(edition),
  ...doubtfulOffices(edition),
  ...unrecordedLinks(edition, archive),
  ...slipsInProse(archive, remember),
];
