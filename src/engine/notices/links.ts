import type { Edition } from '../model/edition.ts';
import { linkedAddresses, outboundLinks } from '../model/outbound-links.ts';
import type { Archive } from '../source/archive.ts';
import { type Notice, START } from './notice.ts';

/** In an archive that keeps a record of its links, names links without a row, and rows without a link. */
export function unrecordedLinks(edition: Edition, { links }: Archive): Notice[] {
  if (edition.outbound.length === 0) return [];
  const rows = new Set(edition.outbound.map(({ url }) => url));
  const linked = linkedAddresses(edition);
  const missing = outboundLinks(edition).filter(
    ({ url, seen }) => seen === undefined && !rows.has(url),
  );
  const notice = (message: string): Notice => ({ message, file: links.path, point: START });
  return [
    ...missing.map(({ url }) => notice(`No row for ${url}, which the site links.`)),
    ...[...rows]
      .filter((url) => !linked.has(url))
      .map((url) => notice(`A row for ${url}, which the site does not link.`)),
  ];
}
