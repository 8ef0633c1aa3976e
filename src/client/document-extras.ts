/** Fetches what scripts show beside the document on the page. */
import type { DocumentExtras, DocumentPack } from '../engine/model/published-files.ts';
import { DATA_PACK } from '../markup/contract.ts';
import { documentPack } from '../markup/packs.ts';
import { fetchOnce } from './fetch-once.ts';

/** Fetched once. A failed request is made again. @throws Error if it fails */
export async function loadExtras(): Promise<DocumentExtras> {
  const place = document.querySelector(`[${DATA_PACK}]`)?.getAttribute(DATA_PACK) ?? '';
  const [number, id = ''] = place.split(' ');
  const pack = await fetchOnce<DocumentPack>(documentPack(Number(number)));
  const found = pack[id];
  if (found === undefined) throw new Error('The pack does not have the document.');
  return found;
}
