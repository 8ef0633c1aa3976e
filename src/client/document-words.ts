/** Fetches the words of documents, for pages that have the number of their packs. */
import type { PassageWords, WordsPack } from '../engine/model/published-files.ts';
import { DATA_PACKS } from '../markup/contract.ts';
import { packOf, wordsPack } from '../markup/packs.ts';
import { siteAddress } from './site-address.ts';

const requests = new Map<number, Promise<WordsPack>>();

/** The passages of a document. @throws Error if they cannot be fetched; the next call tries again */
export async function fetchPassages(id: string): Promise<PassageWords['passages']> {
  const count = document.querySelector(`[${DATA_PACKS}]`)?.getAttribute(DATA_PACKS);
  const number = packOf(id, Number(count));
  const pack = requests.get(number) ?? fetchPack(number);
  requests.set(number, pack);
  pack.catch(() => requests.delete(number));
  const passages = (await pack)[id];
  if (passages === undefined) throw new Error(`No words of ${id}.`);
  return passages;
}

async function fetchPack(number: number): Promise<WordsPack> {
  const response = await fetch(siteAddress(wordsPack(number)));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
