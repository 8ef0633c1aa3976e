/** Reads a file of any known kind. */
import { slugOf } from '../engine/schemas/statement.ts';
import type { Block, Doubt, SourceNote } from './blocks.ts';
import { decodeText } from './charset.ts';
import { datesIn, hourIn } from './dates.ts';
import { readHtml } from './html.ts';
import { type Imported, type Original, type StatedDate, TALKS } from './imported.ts';
import { type Mail, mailDate, readMail } from './mail.ts';
import { isMbox, messagesOf } from './mbox.ts';
import { isPipermail, readPipermail } from './pipermail.ts';
import { plainBlocks } from './plain.ts';
import { derivedText } from './received-text.ts';
import { notesOfText } from './source-notes.ts';
import { readTei } from './tei/document.ts';
import { readWord } from './word.ts';

/** Options of a reading. */
export interface ReadOptions {
  /** The encoding of what does not say its own. */
  readonly charset?: string;
  /** Only these lines of a plain text. */
  readonly lines?: readonly (readonly [number, number])[];
}

/** The version of each derivation: another one gives another text. */
const DERIVATIONS = {
  text: 'text-1',
  mail: 'mail-1',
  pipermail: 'pipermail-1',
  html: 'html-1',
  word: 'docx-1',
  tei: 'tei-1',
} as const;

/**
 * Reads a file.
 * @param file its name, with the extension
 * @returns its texts: one, or the messages of an mbox
 * @throws Error with what cannot be read
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Imported[]> {
  const name = file.replace(/\.[^.]+$/, '');
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  refuse(start);
  if (start.startsWith('PK\x03\x04')) {
    return [rich(name, { file, bytes, by: DERIVATIONS.word }, await readWord(bytes))];
  }
  if (isMbox(bytes)) return readMbox(file, bytes, options);
  if (isMail(start)) {
    return [
      ofMail(name, await readMail(bytes, options.charset), { file, bytes, by: DERIVATIONS.mail }),
    ];
  }
  if (/<(?:\w+:)?TEI[\s>]/.test(start) || /\.xml$/i.test(file)) {
    const tei = readTei(decodeText(bytes, options.charset ?? declaredInXml(start)));
    return [ofTei(name, { file, bytes, by: DERIVATIONS.tei }, tei)];
  }
  if (
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start) ||
    /\.html?$/i.test(file)
  ) {
    return [readPage(name, file, bytes, options)];
  }
  return [readPlain(name, file, bytes, options)];
}

/** The first characters of kinds of files that are refused, one for each byte, and why. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF: its text has no order that is sure. Save the text as .txt or .docx'],
  ['\xD0\xCF\x11\xE0', 'an old Word file (.doc): save it as .docx'],
  ['{\\rtf', 'an RTF file: save it as .docx'],
  ['\x89PNG', 'a picture, which has no text to compare'],
  ['\xFF\xD8\xFF', 'a picture, which has no text to compare'],
  ['GIF8', 'a picture, which has no text to compare'],
  ['II*\0', 'a picture, which has no text to compare'],
  ['MM\0*', 'a picture, which has no text to compare'],
];

/** @throws Error for kinds of files that have no text to read, or none that can be read without loss */
function refuse(start: string): void {
  const found = REFUSED.find(([signature]) => start.startsWith(signature));
  if (found !== undefined) throw new Error(`Unexpected file: this is ${found[1]}.`);
}

const isMail = (start: string): boolean =>
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(start) &&
  /^(?:From|Subject|Message-ID):/im.test(start) &&
  /^(?:Date|Received|MIME-Version|Message-ID):/im.test(start);

const declaredInXml = (start: string): string | undefined =>
  /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/.exec(start)?.[1];

async function readMbox(
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

function ofMail(name: string, mail: Mail, original: Original): Imported {
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

function readPage(
  name: string,
  file: string,
  bytes: Uint8Array,
  { charset }: ReadOptions,
): Imported {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const declared = /<meta[^>]*charset=["']?([\w.-]+)/i.exec(start)?.[1];
  const html = decodeText(bytes, charset ?? declared);
  if (!isPipermail(html)) {
    return rich(name, { file, bytes, by: DERIVATIONS.html }, readHtml(html));
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

function readPlain(
  name: string,
  file: string,
  bytes: Uint8Array,
  { charset, lines: ranges }: ReadOptions,
): Imported {
  const text = decodeText(bytes, charset);
  const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
  const all = text.replace(/\n$/, '').split('\n');
  const chosen = ranges ?? [[1, all.length]];
  const last = Math.max(...chosen.map(([, to]) => to));
  if (last > all.length) {
    throw new Error(`Unexpected line ${last}, expected lines from 1 to ${all.length}.`);
  }
  const isChosen = (line: number): boolean =>
    chosen.some(([from, to]) => line >= from && line <= to);
  const lines = all.map((line, index) => (isChosen(index + 1) ? line : ''));
  const notes = notesOfText(lines);
  const { blocks, doubts } = plainBlocks(notes.lines);
  const noteLines = new Set(
    notes.notes.flatMap(({ lines: range }) => (range === undefined ? [] : span(range))),
  );
  const facts = factsOf(blocks);
  return {
    name,
    text,
    ...(isUtf8 ? { bytes } : { original: { file, bytes, by: `${DERIVATIONS.text} ${charset}` } }),
    lines: withoutLines(chosen, noteLines, all),
    blocks,
    calls: notes.calls,
    notes: notes.notes,
    doubts: [...doubts, ...notes.doubts],
    ...facts,
  };
}

const span = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The ranges without the lines of notes, and without empty lines at their ends. */
function withoutLines(
  ranges: readonly (readonly [number, number])[],
  taken: ReadonlySet<number>,
  all: readonly string[],
): [number, number][] {
  const out: [number, number][] = [];
  for (const range of ranges) {
    let run: number[] = [];
    const close = (): void => {
      const full = run.filter((line) => (all[line - 1] ?? '').trim() !== '');
      const [first, last] = [full[0], full.at(-1)];
      if (first !== undefined && last !== undefined) out.push([first, last]);
      run = [];
    };
    for (const line of span(range)) {
      if (taken.has(line)) close();
      else run.push(line);
    }
    close();
  }
  return out;
}

/** What the form of a plain text says: title, kind, sender and recipient, date. */
function factsOf(
  blocks: readonly Block[],
): Pick<Imported, 'title' | 'genre' | 'from' | 'to' | 'dates'> {
  const wordsOf = (block: Block | undefined): string =>
    block === undefined
      ? ''
      : block.kind === 'lines'
        ? block.lines.map(({ content }) => content.join('')).join(' ')
        : 'content' in block
          ? block.content.map(String).join('')
          : '';
  const part = (className: string): string =>
    wordsOf(blocks.find((block) => block.className === className));
  const anchored = (anchor: string): string =>
    wordsOf(blocks.find((block) => block.anchor === anchor));
  const heading = wordsOf(blocks.find(({ kind }) => kind === 'heading'));
  const title = anchored('subject') || heading;
  const isLetter = part('salutation') !== '' || part('closing') !== '';
  const isMessage = anchored('date') !== '';
  const sender = part('signature').trim() || anchored('from').replace(/\s+\S+ at \S+\s*$/, '');
  const recipient = /^(?:My )?Dear (.+?)[,!:]?$/i.exec(part('salutation'))?.[1];
  const genre = isMessage
    ? 'message'
    : isLetter
      ? 'letter'
      : part('classification') === ''
        ? undefined
        : 'telegram';
  return {
    ...(title !== '' && { title }),
    ...(genre !== undefined && { genre }),
    from: sender === '' ? [] : [sender],
    to: recipient === undefined ? [] : [recipient],
    dates: statedDates(anchored('date'), part('dateline'), blocks.map(wordsOf).join('\n')),
  };
}

function statedDates(listDate: string, dateline: string, text: string): StatedDate[] {
  const sent = mailDate(listDate);
  if (sent !== undefined)
    return [{ kind: 'sent', ...sent, explanation: `The head of the message: ${listDate}.` }];
  const [found] = datesIn(dateline);
  if (found !== undefined) {
    const hour = hourIn(dateline);
    return [
      {
        kind: 'written',
        edtf: found.edtf,
        ...(hour !== undefined && { from: hour }),
        explanation: `The date line: “${dateline}”.`,
      },
    ];
  }
  // The first date of a text need not be its own: the editors decide.
  const [first] = datesIn(text);
  return first === undefined || !text.startsWith(first.words)
    ? []
    : [
        {
          kind: 'written',
          edtf: first.edtf,
          explanation: `The text begins with “${first.words}”.`,
        },
      ];
}

interface Structured {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly SourceNote[];
  readonly doubts: readonly Doubt[];
}

function rich(
  name: string,
  original: Original,
  { title, blocks, notes, doubts }: Structured,
): Imported {
  const derived = derivedText(blocks, notes);
  const first = Math.min(...derived.notes.flatMap(({ lines }) => lines?.[0] ?? []));
  const count = derived.text.replace(/\n$/, '').split('\n').length;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const words =
    heading?.kind === 'heading'
      ? heading.content.map((part) => (typeof part === 'string' ? part : '')).join('')
      : '';
  const shown = title ?? words;
  return {
    name,
    text: derived.text,
    original,
    lines: [[1, Number.isFinite(first) ? first - 2 : count]],
    blocks,
    notes: derived.notes,
    doubts,
    ...(shown.trim() !== '' && { title: shown.trim() }),
    from: [],
    to: [],
    dates: [],
  };
}

/** The genre of a conversation that the source calls `kind`. */
function talkOf(kind: string): string {
  const genre = slugOf(kind);
  return TALKS.has(genre) ? genre : 'record-of-conversation';
}

function ofTei(name: string, original: Original, tei: ReturnType<typeof readTei>): Imported {
  const { from, to, date, place, language, kind } = tei;
  const isTalk = tei.blocks.some(({ turn }) => turn !== undefined);
  return {
    ...rich(name, original, tei),
    from,
    to,
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
    genre: isTalk ? talkOf(kind) : from.length > 0 || to.length > 0 ? 'letter' : 'record',
    dates:
      date === undefined
        ? []
        : [{ kind: 'written', edtf: date, explanation: 'The header of the TEI file.' }],
  };
}
