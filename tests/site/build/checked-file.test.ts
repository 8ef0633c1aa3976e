import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../../src/site/build/checked-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checked-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, 'cache/log.json');
const TEXT = '{"words":"40 barrels – åtte"}\n';

test('a text is read as it was written, and nothing is left beside it', () => {
  writeChecked(path(), 'an older text');
  writeChecked(path(), TEXT);
  expect(readChecked(path())).toBe(TEXT);
  writeChecked(path(), '');
  expect(readChecked(path())).toBe('');
  expect(readdirSync(join(folder, 'cache'))).toEqual(['log.json']);
});

test('a file cut anywhere, or with any one byte changed, counts as absent', () => {
  writeChecked(path(), TEXT);
  const whole = readFileSync(path());
  for (let at = 0; at < whole.length; at++) {
    writeFileSync(path(), whole.subarray(0, at));
    expect(readChecked(path()), `cut at ${at}`).toBeUndefined();
    const changed = Uint8Array.from(whole, (byte, place) => (place === at ? byte ^ 1 : byte));
    writeFileSync(path(), changed);
    expect(readChecked(path()), `changed at ${at}`).toBeUndefined();
  }
});

test('a file under the name of another counts as absent, as does a folder, and what is not there', () => {
  writeChecked(path(), TEXT);
  const other = join(folder, 'letter.json');
  copyFileSync(path(), other);
  expect(readChecked(other)).toBeUndefined();
  expect(readChecked(folder)).toBeUndefined();
  expect(readChecked(join(folder, 'nowhere.json'))).toBeUndefined();
});
