/** Fetches the words of documents, for pages that have the number of their packs. */
import type { PassageWords, WordsPack } from '../engine/model/published-files.ts';
import { DATA_PACKS } from '../markup/contract.ts';
import { packOf, wordsPack } from '../markup/packs.ts';
import { fetchOnce } from './fetch-once.ts';

/** The passages of a document. @throws Error if they cannot be fetched; the next call tries again */
export async function fetchPassages(id: string): Promise<PassageWords['passages']> {
  const count = document.querySelector(`[${DATA_PACKS}]`)?.getAttribute(DATA_PACKS);
  const pack = await fetchOnce<WordsPack>(wordsPack(packOf(id, Number(count))));
  const passages = pack[id];
  if (passages === undefined) throw new Error(`No words of ${id}.`);
  return passages;
}
