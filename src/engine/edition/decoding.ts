/** Reports files that cannot be decoded, and characters that no text has. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Archive, type ReceivedFile, type SourceFile, sourcesOf } from '../source/archive.ts';
import { characterFaults, type DecodingFault, decode } from '../source/decode.ts';
import { perObject } from '../source/per-object.ts';

const RULE = { bytes: 'file-is-utf-8', character: 'character-is-text' } as const;

/** Looks at every file of the archive. What other rules would say of a file that is not UTF-8 misleads. */
export function decodingProblems(archive: Archive): Diagnostic[] {
  const problem = (file: string, { kind, message, point }: DecodingFault): Diagnostic => ({
    rule: RULE[kind],
    message,
    file,
    point,
  });
  return [
    ...sourcesOf(archive).flatMap((file) =>
      sourceFaults(file).map((one) => problem(file.path, one)),
    ),
    ...archive.received.flatMap((file) =>
      receivedFaults(file).map((one) => problem(file.path, one)),
    ),
  ];
}

const sourceFaults = perObject(({ text, faults }: SourceFile) => faults ?? characterFaults(text));
const receivedFaults = perObject(({ bytes }: ReceivedFile) => decode(bytes).faults);
