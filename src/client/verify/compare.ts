/** Compares a received file with its checksum, and with the text on the page of its document. */
import * as words from '#strings/client-verify.ts';
import { DATA_TRANSCRIPTION, DATA_WITNESS } from '../../markup/contract.ts';
import { firstDifference, foldLayout } from '../../markup/relation.ts';
import { siteAddress } from '../site-address.ts';
import { readWords } from './published-words.ts';

/** Characters shown of a difference. */
const SHOWN = 60;

/**
 * Says what was compared, and how it came out: a sentence for each comparison.
 * @param file address of the received file, from the root of the site
 * @param page address of the document's page
 * @param sha256 the checksum that the site states
 * @throws if a file cannot be loaded
 */
export async function compare(file: string, page: string, sha256: string): Promise<string[]> {
  const [bytes, html] = await Promise.all([
    load(file).then((answer) => answer.arrayBuffer()),
    load(page).then((answer) => answer.text()),
  ]);
  const received = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const published = new DOMParser().parseFromString(html, 'text/html');
  const texts = [...published.querySelectorAll(`[${DATA_TRANSCRIPTION}]`)];
  return [await checksumOf(bytes, sha256), ...texts.flatMap((text) => compareText(text, received))];
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(siteAddress(address));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function checksumOf(bytes: ArrayBuffer, stated: string): Promise<string> {
  // Missing where the connection is not secure.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return words.noChecksum;
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === stated ? words.sameChecksum(hex) : words.otherChecksum(hex);
}

function compareText(text: Element, lines: readonly string[]): string[] {
  const ranges = (text.getAttribute(DATA_WITNESS) ?? '').split(' ').slice(1);
  const received = foldLayout(
    ranges
      .flatMap((range) => {
        const [first = 1, last = first] = range.split('-').map(Number);
        return lines.slice(first - 1, last);
      })
      .join('\n'),
  );
  const { text: read, departures } = readWords(text);
  const shown = foldLayout(read);
  const names = ranges.join(', ').replaceAll('-', '–');
  const at = firstDifference(received, shown);
  if (at !== undefined) {
    const part = (whole: string, start: number): string => whole.slice(start, start + SHOWN);
    return [words.different(names, part(received, at.received), part(shown, at.published))];
  }
  return [words.equal(names, received.length), words.allowed(departures)];
}
