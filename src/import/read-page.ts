/** Reads a web page: any, or a message in the archive of a mailing list. */
import { decodeText } from './charset.ts';
import { DERIVATIONS } from './derivations.ts';
import { readHtml } from './html.ts';
import type { Imported } from './imported.ts';
import { mailDate } from './mail.ts';
import { isPipermail, readPipermail } from './pipermail.ts';
import { plainBlocks } from './plain.ts';
import type { ReadOptions } from './read-options.ts';
import { structuredLetter } from './structured.ts';

/** A page as a document. @throws Error for bytes of another encoding */
export function readPage(
  name: string,
  file: string,
  bytes: Uint8Array,
  { charset }: ReadOptions,
): Imported {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const declared = /<meta[^>]*charset=["']?([\w.-]+)/i.exec(start)?.[1];
  const html = decodeText(bytes, charset ?? declared);
  if (!isPipermail(html)) {
    return structuredLetter(name, { file, bytes, by: DERIVATIONS.html }, readHtml(html));
  }
  const message = readPipermail(html);
  const lines = message.text.replace(/\n$/, '').split('\n');
  const read = plainBlocks(lines);
  const date = mailDate(message.date);
  return {
    name,
    text: message.text,
    original: { file, bytes, by: DERIVATIONS.pipermail },
    lines: [[1, lines.length]],
    ...read,
    calls: [],
    notes: [],
    title: message.subject,
    genre: 'message',
    from: [message.from],
    to: [],
    dates:
      date === undefined
        ? []
        : [{ kind: 'sent', ...date, explanation: `The page of the list: ${message.date}.` }],
    ...(message.messageId !== undefined && { messageId: message.messageId }),
  };
}
