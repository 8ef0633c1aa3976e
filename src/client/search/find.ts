/** A query answered: by Pagefind which documents, by our own reading which passages of them. */
import { best, passagesFound } from '../../search/passages.ts';
import { type Reading, wordsAsked } from '../../search/query.ts';
import type { Answer } from './logic.ts';
import type { Pagefind } from './pagefind.ts';

/** Documents opened for one query. */
const OPENED = 20;

/** Finds the passages that answer `reading`, by document, the best document first. */
export async function find(index: Pagefind, reading: Reading): Promise<Answer> {
  const { results } = await index.search(wordsAsked(reading).join(' '));
  const pages = await Promise.all(results.slice(0, OPENED).map((result) => result.data()));
  const all = pages.map((page) => passagesFound(page, reading));
  const kept = new Set(best(all.flat(), reading));
  const groups = pages.map(({ meta, url }, place) => {
    const found = all[place]?.filter((passage) => kept.has(passage)) ?? [];
    const inOrder = ['passage', 'note'].flatMap((kind) => found.filter((one) => one.kind === kind));
    return { title: meta.title ?? url, url, found: inOrder };
  });
  return {
    groups: groups.filter(({ found }) => found.length > 0),
    unopened: Math.max(0, results.length - OPENED),
    whole: [...kept].some(({ answered }) => answered === reading.terms.length),
  };
}
