/** Fetches what scripts show beside the words of the document on the page. */
import type { DocumentExtras, DocumentPack } from '../engine/model/published-files.ts';
import { DATA_PACK, DATA_TRANSCRIPTION } from '../markup/contract.ts';
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
  const text = document.querySelector(`[${DATA_PACK}]`);
  const answer = await fetch(siteAddress(documentPack(Number(text?.getAttribute(DATA_PACK)))));
  if (!answer.ok) throw new Error(`${answer.status}`);
  const pack: DocumentPack = await answer.json();
  const found = pack[text?.getAttribute(DATA_TRANSCRIPTION) ?? ''];
  if (found === undefined) throw new Error('The pack does not have the document.');
  return found;
}
