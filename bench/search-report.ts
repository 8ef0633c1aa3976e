/** Writes the section on search in bench/README.md. */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packOf } from '../src/markup/packs.ts';
import { namePack, textsOfNames } from '../src/search/index-chunks.ts';
import type { Lexicon } from '../src/search/lexicon.ts';
import { answerRow, answerTimes } from './answer-times.ts';
import { type IndexFacts, indexFacts, indexRow } from './index-facts.ts';
import { rankAll, rankingRows, rankingSection } from './ranking.ts';
import { readJudgements } from './ranking-scores.ts';
import { requestsRow } from './requests.ts';
import { comparedRows, compareSearch, type Queries } from './search.ts';

/** A built site with queries. */
export interface Searched {
  /** `this edition`, `1,000 documents`. */
  readonly archive: string;
  readonly site: string;
  /** Queries whose time is compared; none for an archive whose order of results alone is scored. */
  readonly queries?: Queries;
  /** A file with judged queries. */
  readonly judgements?: string;
  /** The entry of the name (`people/someone`), the files of the date, and a document. */
  readonly files?: {
    readonly name: string;
    readonly dates: readonly string[];
    readonly document: string;
  };
}

/** kB (1,000 bytes) of an index file in gzip; 0 if it does not exist. */
function weight(site: string, file: string): number {
  try {
    return gzipSync(readFileSync(join(site, 'search', `${file}.json`))).byteLength / 1000;
  } catch {
    return 0;
  }
}

const smallRow = ({ archive, site, files }: Searched): string[] => {
  if (files === undefined) return [];
  const { name, dates, document } = files;
  const { packs }: Lexicon = JSON.parse(readFileSync(join(site, 'search/vocabulary.json'), 'utf8'));
  const weights = [
    ['vocabulary'],
    ['documents'],
    [namePack(packOf(name, packs.names))],
    dates,
    [textsOfNames(packOf(name, packs.texts))],
    [`documents/${packOf(document, packs.documents)}`],
  ].map((files) => files.reduce((sum, file) => sum + weight(site, file), 0).toFixed(2));
  return [`| ${archive} | ${weights.join(' | ')} |`];
};

/** Measures `sites`. @returns a section of Markdown */
export async function searchSection(sites: readonly Searched[]): Promise<string> {
  const rows: string[] = [];
  const ranking: string[] = [];
  const times: string[] = [];
  const visits: string[] = [];
  const facts: [string, IndexFacts][] = [];
  for (const { archive, site, queries, judgements } of sites) {
    if (judgements !== undefined) {
      ranking.push(rankingRows(archive, await rankAll(site, readJudgements(judgements))));
    }
    times.push(answerRow(archive, await answerTimes(site)));
    facts.push([archive, await indexFacts(site)]);
    if (queries !== undefined) visits.push(await requestsRow(archive, site));
    if (queries !== undefined) rows.push(comparedRows(archive, await compareSearch(site, queries)));
  }
  return `
## Search

From a cold page to the first result over a slow line (1.6 Mbit/s, 150 ms until an answer begins, gzip, HTTP/1.1), beside
Pagefind's own interface alone on a bare page over the same index; middle of five, by turns. The first kB are those that
answer the query, the second everything until then. Load of the machine when it was done: ${loadavg()[0]?.toFixed(1)}.

| archive | query | here | Pagefind’s own | times |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}

Goals: names and dates in less than a third of its time, words no later than it.

What a query fetches of the small indexes, gzip, kB. The vocabulary is a part of the search page, unless it is large. The
documents are fetched where one is cited or looked for by its title (few stand in the vocabulary). A name and a few dates bring the text
that answers first with them; the texts of a name's other results follow, and whole documents in packs for words.

| archive | vocabulary | documents | name | date | texts of a name | pack of documents |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${sites.flatMap(smallRow).join('\n')}

What 20 queries fetch (\`bench/requests.ts\`: seven names, six dates and seven words of the archive, with everything until the whole
answer stands): in one visit, and for one query of each kind from an empty cache, which counts Pagefind's script and WebAssembly, too.
The last column is what the same words fetch in Pagefind’s own interface over the same texts, until its first results stand.

| archive | requests in a visit | kB in a visit | kB of a name | kB of a date | kB of a word | Pagefind’s own |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${visits.join('\n')}
${rankingSection(ranking)}
### Queries of any length and content

Long queries, queries of one thing many times, and random words, with everything loaded, in one page. Goal: an answer, or the
sentence that declines the query, within 200 ms.

| archive | queries | median | longest | which |
| --- | ---: | ---: | ---: | --- |
${times.join('\n')}

### The index of Pagefind

| archive | records | metadata, kB | whole index, kB | memory of the page, MB |
| --- | ---: | ---: | ---: | ---: |
${facts.map(([archive, one]) => indexRow(archive, one)).join('\n')}
`;
}
