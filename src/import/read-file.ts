/** Reads a file of any known kind. */
import { slugOf } from '../engine/schemas/statement.ts';
import { decodeText } from './charset.ts';
import { DERIVATIONS } from './derivations.ts';
import { type Imported, type Original, TALKS } from './imported.ts';
import { readMail } from './mail.ts';
import { isMbox } from './mbox.ts';
import { ofMail, readMbox } from './read-messages.ts';
import type { ReadOptions } from './read-options.ts';
import { readPage } from './read-page.ts';
import { readPlain } from './read-plain.ts';
import { structured, structuredLetter } from './structured.ts';
import { readTei } from './tei/document.ts';
import { readWord } from './word.ts';

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
    return [structuredLetter(name, { file, bytes, by: DERIVATIONS.word }, await readWord(bytes))];
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

/** The genre of a conversation that the source calls `kind`. */
function talkOf(kind: string): string {
  const genre = slugOf(kind);
  return TALKS.has(genre) ? genre : 'record-of-conversation';
}

function ofTei(name: string, original: Original, tei: ReturnType<typeof readTei>): Imported {
  const { from, to, dates, place, language, kind, url, recorders, translators, present } = tei;
  const { subtitle, abstract, genre } = tei;
  const isTalk = tei.blocks.some(({ turn }) => turn !== undefined);
  return {
    ...structured(name, original, tei),
    from,
    to,
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
    genre: isTalk ? talkOf(kind) : from.length > 0 || to.length > 0 ? 'letter' : 'record',
    ...(subtitle !== undefined && { subtitle }),
    ...(abstract !== undefined && { abstract }),
    ...(genre !== undefined && { genreKey: genre }),
    recorders,
    translators,
    present,
    dates,
    hasLineNumbers: tei.hasLineNumbers,
    ...(url !== undefined && { url }),
  };
}
