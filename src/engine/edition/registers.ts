/** The registers that documents and essays are compiled against. */
import type { Registers } from '../document/context.ts';
import type { Received } from '../model/edition.ts';
import { noteSeriesOf } from '../model/note-series.ts';
import type { CitedWork } from '../model/reference-label.ts';
import { indexNames } from '../names.ts';
import { unitPattern } from '../rehype/typography.ts';
import type { Archive } from '../source/archive.ts';
import { digest } from '../source/digest.ts';
import type { Records } from './records.ts';

/** Makes the registers. @param received what has been read of `archive.received`, in its order. */
export const makeRegisters = (
  archive: Archive,
  { edition, people, places, groups }: Records,
  works: readonly CitedWork[],
  received: readonly Received[],
): Registers => ({
  names: indexNames({ people, places, groups }),
  units: unitPattern(edition?.typography.units ?? []),
  noteSeries: noteSeriesOf(edition),
  works: new Map(works.map((work) => [work.id, work])),
  received: new Map(
    archive.received.map(({ name, path }, index) => [
      name,
      { path, lines: received[index]?.lines ?? [] },
    ]),
  ),
  digest: digest(
    ...[archive.people, archive.places, archive.groups, archive.bibliography, archive.genres].map(
      ({ text }) => text,
    ),
    JSON.stringify([edition?.typography, edition?.noteSeries]),
    ...received.map(({ sha256 }) => sha256),
  ),
});
