/** The files as received. */
import type { Received } from '../model/edition.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { ReceivedFile } from '../source/archive.ts';
import { decode } from '../source/decode.ts';
import { digest } from '../source/digest.ts';

/** Decodes files as UTF-8. Their titles are their names. */
export const readReceived = (files: readonly ReceivedFile[]): Received[] =>
  files.map(({ name, bytes }) => ({
    file: name,
    title: name,
    sha256: digest(bytes),
    bytes: bytes.byteLength,
    lines: decode(bytes).text.split('\n'),
  }));

/** Adds the titles that the edition declares. */
export const withTitles = (received: readonly Received[], record: EditionRecord): Received[] =>
  received.map((one) => ({
    ...one,
    title: record.received.find(({ file }) => file === one.file)?.title ?? one.title,
  }));
