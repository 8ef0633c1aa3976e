/** Collects the inputs that documents and essays are compiled with. */
import { stringsOf } from '../../strings/strings.ts';
import type { CompilationInputs } from '../document/context.ts';
import { indexNames } from '../markdown/name-index.ts';
import { undividedPattern } from '../markdown/typography.ts';
import type { Received } from '../model/edition.ts';
import { noteSeriesOf } from '../model/note-series.ts';
import type { CitedWork } from '../model/reference-label.ts';
import { placeFormsOf } from '../model/source-places.ts';
import type { Archive } from '../source/archive.ts';
import { digest } from '../source/digest.ts';
import { REGISTERS } from '../source/registers.ts';
import type { Records } from './records.ts';

/** The last inputs, with what they were collected from. */
let last: { readonly from: string; readonly inputs: CompilationInputs } | undefined;

/**
 * Collects the inputs. If none has changed since the last call, they are the same object.
 * @param received the files of `archive.received`, in the same order
 */
export function compilationInputs(
  archive: Archive,
  records: Records,
  works: readonly CitedWork[],
  received: readonly Received[],
): CompilationInputs {
  const changing = digestOfInputs(archive, records);
  const files = archive.received.map(({ path }, place) => `${path} ${received[place]?.sha256}`);
  const from = digest(changing, ...files);
  if (last?.from !== from) {
    last = { from, inputs: collectInputs(archive, records, works, received, changing) };
  }
  return last.inputs;
}

const digestOfInputs = (archive: Archive, { edition }: Records): string =>
  digest(
    ...[...REGISTERS.map((one) => archive[one]), archive.bibliography, archive.genres].map(
      ({ text }) => text,
    ),
    JSON.stringify([edition?.lang, edition?.typography, edition?.noteSeries, edition?.citedPages]),
  );

const collectInputs = (
  archive: Archive,
  records: Records,
  works: readonly CitedWork[],
  received: readonly Received[],
  changing: string,
): CompilationInputs => ({
  names: indexNames(records),
  undivided: undividedPattern(records.edition?.typography.units ?? []),
  noteSeries: noteSeriesOf(records.edition),
  strings: stringsOf(records.edition?.lang),
  placeForms: placeFormsOf(records.edition),
  works: new Map(works.map((work) => [work.id, work])),
  received: new Map(
    archive.received.map(({ name, path }, place) => {
      const { lines = [], bytes = 0, sha256 = '' } = received[place] ?? {};
      return [name, { path, lines, bytes, sha256 }];
    }),
  ),
  digest: changing,
});
