/** The files as received. */
import type { Received } from '../model/edition.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { ReceivedFile } from '../source/archive.ts';
import { decode } from '../source/decode.ts';
import { digest } from '../source/digest.ts';
import { perObject } from '../source/per-object.ts';

/** Decodes files as UTF-8. Their titles are their names. */
export const readReceived = (files: readonly ReceivedFile[]): Received[] => files.map(decoded);

const decoded = perObject(
  ({ name, bytes }: ReceivedFile): Received => ({
    file: name,
    title: name,
    sha256: digest(bytes),
    bytes: bytes.byteLength,
    lines: decode(bytes).text.split('\n'),
  }),
);

/** Adds the titles that the edition declares. */
export function withTitles(received: readonly Received[], record: EditionRecord): Received[] {
  const titles = new Map(
    record.received.toReversed().map(({ file, title }) => [file, title] as const),
  );
  return received.map((one) => ({ ...one, title: titles.get(one.file) ?? one.title }));
}
