import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block, Passage } from '../../../src/engine/model/document.ts';
import { openCache } from '../../../src/site/build/compilation-cache.ts';
import { openLighthouse } from '../../lighthouse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const passagesIn = (blocks: readonly Block[]): Passage[] =>
  blocks.flatMap((block) => ('blocks' in block ? passagesIn(block.blocks) : [block.passage]));

test('a document is found again as it was, each passage in body and list the same object', async () => {
  const { documents } = await openLighthouse();
  const carried = documents.filter(({ passages }) => passages.length > 0);
  expect(carried.length).toBeGreaterThan(1);
  for (const document of carried) {
    openCache(folder).set(document.id, document);
    const found = openCache(folder).get(document.id);
    expect(found).toEqual(JSON.parse(JSON.stringify(document)));
    const inBody = passagesIn(found?.body ?? []);
    expect(inBody.length).toBeGreaterThan(0);
    for (const passage of inBody) expect(found?.passages).toContain(passage);
  }
});

test('what was neither asked for nor stored goes', async () => {
  const [document] = (await openLighthouse()).documents;
  if (document === undefined) throw new Error('The lighthouse has no document.');
  const first = openCache(folder);
  first.set('log', document);
  first.set('letter', document);
  const second = openCache(folder);
  expect(second.get('elsewhere')).toBeUndefined();
  second.get('log');
  second.prune();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(openCache(folder).get('log')?.id).toBe(document.id);
});

test('a document that was cut or changed on disk counts as absent', async () => {
  const [document] = (await openLighthouse()).documents;
  if (document === undefined) throw new Error('The lighthouse has no document.');
  openCache(folder).set('log', document);
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  const whole = readFileSync(path, 'utf8');
  for (const text of [whole.slice(0, 100), whole.replace(/[0-9]"/, '9"'), '']) {
    expect(text).not.toBe(whole);
    writeFileSync(path, text);
    expect(openCache(folder).get('log')).toBeUndefined();
  }
  openCache(folder).set('log', document);
  expect(readFileSync(path, 'utf8')).toBe(whole);
});
