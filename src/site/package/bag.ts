/** A folder of files with their checksums, for archives: BagIt 1.0, RFC 8493. */
import { digest } from '../../engine/source/digest.ts';

export interface BagFacts {
  readonly title: string;
  readonly url: string;
  /** ISO day. */
  readonly date: string;
  readonly publisher?: string | undefined;
  readonly contact?: string | undefined;
}

/** Contents by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The files of a bag.
 * @param payload the files to keep, by their paths within `data/`
 * @param tags files beside that folder
 */
export function bagOf(payload: Files, tags: Files, facts: BagFacts): Files {
  const kept = new Map([...payload].map(([path, content]) => [`data/${path}`, content]));
  const beside = new Map([
    ...tags,
    ['bagit.txt', encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', encode(bagInfo(payload, facts))],
    ['manifest-sha256.txt', encode(manifest(kept))],
  ]);
  return new Map([...beside, ['tagmanifest-sha256.txt', encode(manifest(beside))], ...kept]);
}

/** A line for each file, as `sha256sum` writes it. Line ends and `%` in paths are written as RFC 8493 says. */
const manifest = (files: Files): string =>
  [...files]
    .map(
      ([path, content]) => `${digest(content)}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`,
    )
    .sort()
    .join('');

function bagInfo(payload: Files, { title, url, date, publisher, contact }: BagFacts): string {
  const bytes = [...payload.values()].reduce((sum, { length }) => sum + length, 0);
  const lines = [
    ['Source-Organization', publisher],
    ['Contact-Email', contact?.includes('@') ? contact : undefined],
    ['External-Description', title],
    ['External-Identifier', `${url}/`],
    ['Bagging-Date', date],
    ['Payload-Oxum', `${bytes}.${payload.size}`],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ')}\n`)
    .join('');
}
