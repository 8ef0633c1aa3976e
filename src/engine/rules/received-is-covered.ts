import type { Document, Point } from '../model/document.ts';
import { recordYaml } from './record-yaml.ts';
import type { Rule } from './rule.ts';

/**
 * Every line of a received file that has words belongs to one transcription. This waits until each document
 * has been read and is equal to its witness: before that, gaps would only repeat those problems.
 */
export const receivedIsCovered: Rule = {
  name: 'received-is-covered',
  *check(edition, context) {
    const { archive } = context;
    if (edition.documents.length < archive.documents.length) return;
    if (!edition.documents.every(isConserved)) return;
    for (const { name, path } of archive.received) {
      const lines = edition.received.find(({ file }) => file === name)?.lines ?? [];
      const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
      const documents = edition.documents.filter(({ record }) => record.witness?.file === name);

      const owners = new Map<number, { file: string; point: Point }>();
      for (const document of documents) {
        const yaml = recordYaml(context, document);
        for (const [index, [first, last]] of (document.record.witness?.lines ?? []).entries()) {
          const here = { file: document.file, point: yaml.locate(['witness', 'lines', index]) };
          const expectation = `expected lines from 1 to ${count} that no other witness has.`;
          if (last > count) yield { message: `Unexpected line ${last}, ${expectation}`, ...here };
          for (let line = first; line <= last; line++) {
            const before = owners.get(line);
            if (before !== undefined) {
              yield {
                message: `Unexpected line ${line}, ${expectation}`,
                ...here,
                related: [{ ...before, message: 'the other witness' }],
              };
              break;
            }
            owners.set(line, here);
          }
        }
      }
      for (const [first, last] of gaps(lines, (line) => owners.has(line))) {
        yield {
          message: `Unexpected ${first === last ? `line ${first}` : `lines ${first}–${last}`} in no transcription, expected a document whose witness has ${first === last ? 'it' : 'them'}.`,
          file: path,
          point: { line: first, column: 1 },
          length: lines[first - 1]?.length ?? 1,
        };
      }
    }
  },
};

const isConserved = ({ passages }: Document): boolean =>
  passages.every(({ received }) => received !== undefined);

/** Stretches of lines with words that are not covered; blank lines between them do not part a stretch. */
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
