/** The proof of a document against the lines of the received file that its record names. */
import type { RuleName } from '../diagnostics/rule-ids.ts';
import type { Passage } from '../model/document.ts';
import { prove, type Witness } from '../proof.ts';
import type { Body } from './body.ts';
import type { DocumentContext } from './context.ts';

/** What could not be read is not compared with the witness: the difference would be the same mistake again. */
const LEAVES_WORDS_OUT: ReadonlySet<RuleName> = new Set([
  'block-is-transcribable',
  'inline-is-transcribable',
  'directive-known',
]);

/**
 * Proves the passages equal to the witness.
 * @returns the passages, each with its place in the received file; as they were where there is no witness, or no
 *   proof. A witness that is not received and the first difference are reported.
 */
export function provePassages(
  { passages, streams }: Pick<Body, 'passages' | 'streams'>,
  context: DocumentContext,
): readonly Passage[] {
  const { record, source, gathered } = context;
  const witness = findWitness(context);
  const isRead = !gathered.problems.some(({ rule }) => LEAVES_WORDS_OUT.has(rule));
  if (witness === undefined || !isRead) return passages;
  const lines = record.witness?.lines ?? [];
  const spans = prove(streams, witness, lines, source.point, source.complain);
  return passages.map((passage, index) => {
    const received = spans[index];
    return received === undefined ? passage : { ...passage, received };
  });
}

function findWitness({ record, yaml, source, registers }: DocumentContext): Witness | undefined {
  if (record.witness === undefined) return undefined;
  const { file } = record.witness;
  const witness = registers.received.get(file);
  if (witness === undefined) {
    const known = [...registers.received.keys()].join(', ') || 'none';
    source.complain(
      'witness-is-received',
      yaml.locate(['witness', 'file']),
      `Unexpected witness "${file}", expected a received file: ${known}.`,
      { length: file.length },
    );
  }
  return witness;
}
