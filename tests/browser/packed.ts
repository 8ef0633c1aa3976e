/** The package of the example, which opens from a disk. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { example } from './sites.ts';

/** Packs a copy of the example in `folder`, and returns the bytes. */
export function pack(folder: string, name: string): Buffer {
  const site = join(folder, name);
  cpSync(example.folder, site, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/package.ts', site]);
  expect(status, String(stderr)).toBe(0);
  return readFileSync(`${site}.zip`);
}

/** Unpacks a package into `folder`, and returns the path of the bag. */
export function unpack(zip: Buffer, folder: string): string {
  let bag = folder;
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    bag = join(folder, path.split('/')[0] ?? '');
  }
  return bag;
}
