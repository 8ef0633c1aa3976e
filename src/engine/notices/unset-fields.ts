import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';
import { type Notice, START } from './notice.ts';

/** Hosts that no site has: https://www.rfc-editor.org/rfc/rfc2606 */
const NO_SITE = /(?:^|\.)(?:example|invalid|test|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** Whether an address may be that of a site, and is no placeholder. */
export const isSiteAddress = (url: string): boolean => !NO_SITE.test(new URL(url).hostname);

/** Says which fields that readers need are not filled in: publisher, contact, address. */
export function unsetFields({ record }: Edition, { edition }: Archive): Notice[] {
  const notice = (message: string): Notice => ({
    message,
    file: edition.path,
    point: START,
    blocksRelease: true,
  });
  return [
    ...(isSiteAddress(record.url)
      ? []
      : [notice(`"url" is ${record.url}, which no site has: citations would lead nowhere.`)]),
    ...(record.publisher === undefined
      ? [notice('"publisher" is not given: who publishes the edition.')]
      : []),
    ...(record.contact === undefined
      ? [notice('"contact" is not given: where corrections and objections go.')]
      : []),
  ];
}
