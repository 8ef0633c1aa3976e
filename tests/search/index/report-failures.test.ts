import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportFailures } from '../../../src/search/index/report-failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'script-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOAD = 'load(u,"load_index_chunk")).catch(()=>{});';
const START = 'this.init(options?.language);';

function changed(script: string): string {
  const file = join(folder, 'pagefind.js');
  writeFileSync(file, script);
  reportFailures(file);
  return readFileSync(file, 'utf8');
}

test('a failure of a part reaches the search, one of the start is left to it', () => {
  expect(changed(LOAD + START)).toBe(
    'load(u,"load_index_chunk"));this.init(options?.language).catch(()=>{});',
  );
});

test.each([
  ['without the first', START, 'load_index_chunk'],
  ['without the second', LOAD, 'this\\\\.init'],
  ['with the second twice', LOAD + START + START, '2 times'],
])('a script %s is refused and stays as it is', (_, script, message) => {
  expect(() => changed(script)).toThrow(new RegExp(message));
  expect(readFileSync(join(folder, 'pagefind.js'), 'utf8')).toBe(script);
});
