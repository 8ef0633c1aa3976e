/** The registers that documents and essays are compiled against. */
import type { Registers } from '../document/context.ts';
import type { Received } from '../model/edition.ts';
import type { CitedWork } from '../model/reference-label.ts';
import { indexNames } from '../names.ts';
import type { Archive } from '../source/archive.ts';
import { digest } from '../source/digest.ts';
import type { Records } from './records.ts';

/** Makes the registers. @param received what has been read of `archive.received`, in its order. */
export const makeRegisters = (
  archive: Archive,
  { people, places, groups }: Records,
  works: readonly CitedWork[],
  received: readonly Received[],
): Registers => ({
  names: indexNames({ people, places, groups }),
  works: new Map(works.map((work) => [work.id, work])),
  received: new Map(
    archive.received.map(({ name, path }, index) => [
      name,
      { path, lines: received[index]?.lines ?? [], bytes: received[index]?.bytes ?? 0 },
    ]),
  ),
  digest: digest(
    ...[archive.people, archive.places, archive.groups, archive.bibliography].map(
      ({ text }) => text,
    ),
    ...received.map(({ sha256 }) => sha256),
  ),
});
