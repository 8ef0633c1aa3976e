/** Fetches what scripts show beside the document on the page. */
import type { DocumentExtras, DocumentPack } from '../engine/model/published-files.ts';
import { DATA_PACK } from '../markup/contract.ts';
import { documentPack } from '../markup/packs.ts';
import { siteAddress } from './site-address.ts';

let extras: Promise<DocumentExtras> | undefined;

/** Fetched once. A failed request is made again. @throws Error if it fails */
export function loadExtras(): Promise<DocumentExtras> {
  extras ??= fetchExtras().catch((error: unknown) => {
    extras = undefined;
    throw error;
  });
  return extras;
}

async function fetchExtras(): Promise<DocumentExtras> {
  const place = document.querySelector(`[${DATA_PACK}]`)?.getAttribute(DATA_PACK) ?? '';
  const [number, id = ''] = place.split(' ');
  const answer = await fetch(siteAddress(documentPack(Number(number))));
  if (!answer.ok) throw new Error(`${answer.status}`);
  const pack: DocumentPack = await answer.json();
  const found = pack[id];
  if (found === undefined) throw new Error('The pack does not have the document.');
  return found;
}
