/** Numbers about Pagefind's index of a built site. */
import { globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, onSearchPage } from './ask.ts';

export interface IndexFacts {
  readonly records: number;
  /** kB (1,000 bytes), compressed as they are. */
  readonly metadata: number;
  readonly whole: number;
  /** MB of memory of the scripts of the search page after a search for a word, its worker apart. */
  readonly memory: number;
}

const weightOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size / 1000, 0);

/** @param site folder of the built site */
export async function indexFacts(site: string): Promise<IndexFacts> {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8'),
  );
  const memory = await onSearchPage(site, async (page) => {
    await ask(page, 'word');
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  });
  return {
    records: Object.values(entry.languages).reduce((sum, one) => sum + one.page_count, 0),
    metadata: weightOf(globSync(join(site, 'pagefind/*.pf_meta'))),
    whole: weightOf(globSync(join(site, 'pagefind/**')).filter((file) => statSync(file).isFile())),
    memory,
  };
}

/** A row of a table: archive, records, metadata, whole index, memory. */
export const indexRow = (archive: string, facts: IndexFacts): string =>
  `| ${[
    archive,
    facts.records.toLocaleString('en'),
    facts.metadata.toFixed(1),
    facts.whole.toFixed(0),
    facts.memory.toFixed(1),
  ].join(' | ')} |`;
