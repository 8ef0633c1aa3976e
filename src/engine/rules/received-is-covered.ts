import type { Document } from '../model/document.ts';
import type { Point } from '../source/position.ts';
import type { Path } from '../source/yaml.ts';
import { recordYaml } from './quotations.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * Every line of a received file that has words belongs to exactly one transcription. This is checked after every document
 * has been read and verified, because gaps would only repeat those problems.
 */
export const receivedIsCovered: Rule = {
  name: 'received-is-covered',
  *check(edition, context) {
    const { archive, drafts } = context;
    if (edition.documents.length < archive.documents.length) return;
    if (!edition.documents.every(isConserved)) return;
    const claims = Map.groupBy(edition.documents.flatMap(claimsOf), ({ file }) => file);
    const files = new Map(edition.received.map((received) => [received.file, received]));
    for (const { name, path } of archive.received) {
      // A draft that is not read may transcribe it.
      if (drafts.some(({ text }) => text.includes(name))) continue;
      const lines = files.get(name)?.lines ?? [];
      const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
      const expectation = `expected lines from 1 to ${count} that no other witness includes.`;
      const owners = new Map<number, Claim>();
      for (const claim of claims.get(name) ?? []) {
        if (claim.last > count) {
          yield {
            message: `Unexpected line ${claim.last}, ${expectation}`,
            ...placeOfClaim(claim, context),
          };
        }
        for (let line = claim.first; line <= Math.min(claim.last, count); line++) {
          const before = owners.get(line);
          if (before !== undefined) {
            yield {
              message: `Unexpected line ${line}, ${expectation}`,
              ...placeOfClaim(claim, context),
              related: [{ ...placeOfClaim(before, context), message: 'the other witness' }],
            };
            break;
          }
          owners.set(line, claim);
        }
      }
      for (const [first, last] of gaps(lines, (line) => owners.has(line))) {
        yield {
          message: `Unexpected ${first === last ? `line ${first}` : `lines ${first}–${last}`} in no transcription, expected a document whose witness includes ${first === last ? 'it' : 'them'}.`,
          file: path,
          point: { line: first, column: 1 },
          length: lines[first - 1]?.length ?? 1,
        };
      }
    }
  },
};

/** A range of lines that a document or one of its notes transcribes, with its place in the record. */
interface Claim {
  readonly document: Document;
  /** The witness's file. */
  readonly file: string;
  readonly path: Path;
  readonly first: number;
  readonly last: number;
}

const claimsOf = (document: Document): Claim[] => {
  const { witness } = document.record;
  if (witness === undefined) return [];
  const { file } = witness;
  const claim =
    (part: Path) =>
    ([first, last]: readonly [number, number], index: number): Claim => ({
      document,
      file,
      path: ['witness', ...part, index],
      first,
      last,
    });
  return [
    ...witness.lines.map(claim(['lines'])),
    ...Object.entries(witness.notes ?? {}).flatMap(([label, ranges]) =>
      ranges.map(claim(['notes', label])),
    ),
  ];
};

const placeOfClaim = (
  { document, path }: Claim,
  context: RuleContext,
): { file: string; point: Point } => ({
  file: document.file,
  point: recordYaml(context, document).locate(path),
});

const isConserved = ({ passages }: Document): boolean =>
  passages.every(({ received }) => received !== undefined);

/** Ranges of uncovered lines with words. Blank lines do not divide a range. */
function gaps(lines: readonly string[], covered: (line: number) => boolean): [number, number][] {
  const out: [number, number][] = [];
  let open = false;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (covered(line)) open = false;
    if (covered(line) || text.trim() === '') continue;
    const stretch = out.at(-1);
    if (open && stretch !== undefined) stretch[1] = line;
    else out.push([line, line]);
    open = true;
  }
  return out;
}
