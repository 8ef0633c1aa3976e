/** The boundaries of the world's states: Natural Earth at 1:10 million, in the public domain. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Atlas, weigh } from '../../engine/model/map.ts';

let cached: Atlas | undefined;

/** The land of `states`, read and simplified at the first call. The edition has one map. */
export function openAtlas(states: readonly string[]): Atlas {
  if (cached === undefined) {
    const file = createRequire(resolve('package.json')).resolve('world-atlas/countries-10m.json');
    cached = weigh(JSON.parse(readFileSync(file, 'utf8')) as Atlas, states);
  }
  return cached;
}
