import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';
import { type Notice, START } from './notice.ts';

/** Hosts that no site has: https://www.rfc-editor.org/rfc/rfc2606 */
const NO_SITE = /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** Says which fields that readers need are not filled in: publisher, contact, address. */
export function unsetFields({ record }: Edition, { edition }: Archive): Notice[] {
  const notice = (message: string): Notice => ({
    message,
    file: edition.path,
    point: START,
    blocksRelease: true,
  });
  const { hostname } = new URL(record.url);
  return [
    ...(NO_SITE.test(hostname)
      ? [notice(`"url" is ${record.url}, which no site has: citations would lead nowhere.`)]
      : []),
    ...(record.publisher === undefined
      ? [notice('"publisher" is not given: who publishes the edition.')]
      : []),
    ...(record.contact === undefined
      ? [notice('"contact" is not given: where corrections and objections go.')]
      : []),
  ];
}
