/**
 * Makes Pagefind's scripts report failures. Pagefind 1.6.0 ignores a part of the index that cannot be fetched or read
 * (https://github.com/Pagefind/pagefind/pull/1329), so that a search finds nothing instead of failing, and its constructor
 * starts to load the index without handling a failure, which a later search reports again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A change of the script: a pattern that occurs once, and what replaces it. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<="load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, ''],
  [/(?<=this\.init\(options2?\?\.language\))(?=;)/g, '.catch(()=>{})'],
];

/** Changes the script `file`. @throws Error if it is not the script of the version that the changes are for */
export function reportFailures(file: string): void {
  const script = readFileSync(file, 'utf8');
  const changed = CHANGES.reduce((text, [pattern, replacement]) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found === 1) return text.replace(pattern, replacement);
    throw new Error(
      `Pagefind: ${basename(file)} has ${pattern.source} ${found} times instead of once. Compare src/search/index/report-failures.ts with this version of Pagefind.`,
    );
  }, script);
  writeFileSync(file, changed);
}
