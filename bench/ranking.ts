/**
 * Compares the order of results with judgements, here and with Pagefind's own order on the same index. Passages are scored
 * here alone, because Pagefind lists whole pages.
 *
 *     node bench/ranking.ts dist content/tests/judgements.yaml
 */
import type { Page } from '@playwright/test';
import { ask, onSearchPage } from './ask.ts';
import {
  gradesOfPages,
  type Judged,
  mean,
  ndcg,
  pageOf,
  placeOf,
  readJudgements,
  reciprocalRank,
} from './ranking-scores.ts';

/** The places that answer a query, best first: here, and by Pagefind alone. */
interface Ranked extends Judged {
  readonly here: readonly string[];
  readonly pagefind: readonly string[];
}

/** Asks every query of `judged` on the built site in `site`. */
export async function rankAll(site: string, judged: readonly Judged[]): Promise<Ranked[]> {
  return onSearchPage(site, async (page) => {
    const ranked: Ranked[] = [];
    for (const one of judged) {
      const { found } = await ask(page, one.q);
      const pagefind = await answersOfPagefind(page, one.q);
      ranked.push({ ...one, here: found.map(placeOf), pagefind: pagefind.map(placeOf) });
    }
    return ranked;
  });
}

const answersOfPagefind = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const script = '/pagefind/pagefind.js';
    const index = await import(script);
    const { results } = (await index.search(asked)) as { results: { id: string }[] };
    // Their ids are their addresses.
    return results.slice(0, 10).map(({ id }) => id);
  }, query);

const share = (value: number): string => value.toFixed(3);

/** Rows of a table: archive, queries, scores of passages, and scores of pages here and by Pagefind. */
export function rankingRows(archive: string, ranked: readonly Ranked[]): string {
  const halves = [
    ['tuned', ranked.filter(({ held }) => !held)],
    ['held out', ranked.filter(({ held }) => held)],
  ] as const;
  return halves
    .map(([half, rows]) => {
      const passages = [ndcg, reciprocalRank].map((score) =>
        share(mean(rows.map(({ here, best }) => score(here, best)))),
      );
      const pages = (['here', 'pagefind'] as const).flatMap((side) =>
        [ndcg, reciprocalRank].map((score) =>
          share(mean(rows.map((row) => score(row[side].map(pageOf), gradesOfPages(row.best))))),
        ),
      );
      return `| ${[archive, half, rows.length, ...passages, ...pages].join(' | ')} |`;
    })
    .join('\n');
}

/** The section on ranking in bench/README.md. @param rows of `rankingRows` */
export const rankingSection = (rows: readonly string[]): string => `
### Order of results

Queries with judged answers (\`content/tests/judgements.yaml\`, \`tests/search/judgements*.yaml\`; grades 0 to 3), half of
which the ranking is not tuned on. nDCG of the first five results, and the mean reciprocal rank of the first good one.
Pagefind lists whole pages, so only pages are compared.

| archive | half | queries | nDCG, passages | MRR, passages | nDCG, pages | MRR, pages | nDCG, Pagefind | MRR, Pagefind |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;

if (import.meta.main) {
  const [site = 'dist', file = 'content/tests/judgements.yaml', isVerbose] = process.argv.slice(2);
  const ranked = await rankAll(site, readJudgements(file));
  if (isVerbose !== undefined) {
    for (const { q, here, best, held } of ranked.filter((one) => !one.held)) {
      const line = [share(ndcg(here, best)), q, held ? '(held out)' : '', here.slice(0, 6)];
      process.stdout.write(`${line.join(' ')}\n`);
    }
  }
  process.stdout.write(`${rankingSection([rankingRows(site, ranked)])}\n`);
}
