/** Reads messages: one, or those of an mbox. */
import type { Block } from './blocks.ts';
import { DERIVATIONS } from './derivations.ts';
import type { Imported, Original } from './imported.ts';
import { type Mail, mailDate, readMail } from './mail.ts';
import { messagesOf } from './mbox.ts';
import { plainBlocks } from './plain.ts';
import type { ReadOptions } from './read-options.ts';

/** The messages of an mbox, in its order. @throws Error with the message that cannot be read */
export async function readMbox(
  file: string,
  bytes: Uint8Array,
  { charset }: ReadOptions,
): Promise<Imported[]> {
  const out: Imported[] = [];
  for (const [index, message] of messagesOf(bytes).entries()) {
    const mail = await readMail(message, charset).catch((error: Error) => {
      throw new Error(`Message ${index + 1}: ${error.message}`);
    });
    const day = mailDate(mail.date)?.edtf ?? 'undated';
    const name = `${day}-${mail.subject.replace(/^(?:re|fwd?|aw): */i, '')}`;
    out.push(ofMail(name, mail, { file, bytes, by: DERIVATIONS.mail, part: index + 1 }));
  }
  return out;
}

/** A message as a document: its fields, then its text. */
export function ofMail(name: string, mail: Mail, original: Original): Imported {
  const lines = mail.text.replace(/\n$/, '').split('\n');
  const head: Block = {
    kind: 'lines',
    className: 'routing',
    anchor: 'header',
    lines: lines.slice(0, mail.headLines).map((line) => ({ content: [line], indent: 0 })),
  };
  const body = plainBlocks(lines.slice(mail.headLines), mail.headLines + 1);
  const date = mailDate(mail.date);
  return {
    name,
    text: mail.text,
    original,
    lines: [[1, lines.length]],
    blocks: [head, ...body.blocks],
    calls: [],
    notes: [],
    doubts: [...mail.remarks.map((message) => ({ message })), ...body.doubts],
    title: mail.subject,
    genre: 'message',
    from: mail.from === '' ? [] : [mail.from],
    to: mail.to,
    dates:
      date === undefined
        ? []
        : [{ kind: 'sent', ...date, explanation: `The field Date: ${mail.date}.` }],
    ...(mail.messageId !== undefined && { messageId: mail.messageId }),
    ...(mail.answers !== undefined && { answers: mail.answers }),
  };
}
