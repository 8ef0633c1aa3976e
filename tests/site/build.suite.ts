/** A build from an invented archive: whole pages when all is well, and the last good output untouched when not. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { pageFragments } from '../../src/engine/model/page-fragments.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { type BuildProfile, PHASES, profileTable } from '../../src/site/build/build-times.ts';
import { ASK } from '../../src/workbench/messages.ts';
import { missingHooks, missingValues } from '../setup/built-hooks.ts';
import { idsOn } from '../setup/page-ids.ts';
import { otherDisk, siteOf } from './build-site.ts';
import { DAMAGE, damage, keptFiles } from './kept-files.ts';
import { contents } from './site-contents.ts';

const { archive, out, build } = siteOf('examples/lighthouse');
const twin = siteOf('examples/lighthouse', otherDisk());

/** Every file of the output with its size and time of writing. */
const inventory = (): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort();

describe('building an archive that has nothing to do with the first edition', {
  timeout: 240_000,
}, () => {
  test('writes its pages and its search index', () => {
    const times = join(archive, '../times.json');
    const { status, stdout, stderr } = build('--profile', times);
    expect(status, stdout + stderr).toBe(0);
    const { seconds, phases, ...profile } = JSON.parse(readFileSync(times, 'utf8')) as BuildProfile;
    expect(stdout).toContain(profileTable({ ...profile, seconds, phases }));
    const sum = phases.reduce((total, phase) => total + phase.seconds, 0);
    expect(sum).toBeCloseTo(seconds, 9);
    expect(profile.documents).toBe(7);
    expect(profile.rendered).toBe(profile.pages);
    expect(phases.map(({ phase }) => phase)).toEqual(Object.keys(PHASES));
    const documents = readdirSync(join(out, 'documents'));
    expect(documents.length).toBeGreaterThan(3);
    expect(readdirSync(join(out, 'pagefind'))).toContain('pagefind-entry.json');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/<h1[ >]/);
  });

  test('is left as it is when nothing has changed, and made again when one of its files has', () => {
    const before = inventory();
    const again = build();
    expect(again.stdout).toContain('Nothing has changed');
    expect(again.stdout).toContain(', 0 of them rendered');
    expect(inventory()).toEqual(before);
    const page = join(out, 'index.html');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.slice(0, -10));
    const rebuilt = build();
    expect(rebuilt.status, rebuilt.stdout + rebuilt.stderr).toBe(0);
    expect(rebuilt.stdout).not.toContain('Nothing has changed');
    expect(readFileSync(page, 'utf8')).toBe(text);
  });

  test('writes an EPUB that is valid', async () => {
    const { messages } = await EpubCheck.validate(readFileSync(join(out, 'data/edition.epub')));
    expect(messages).toEqual([]);
  });

  test('has nothing of the panel that editors see', () => {
    const files = readdirSync(out, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((entry) => entry.isFile() && /\.(?:html|js|css)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.length).toBeGreaterThan(20);
    const found = texts.filter((text) => text.includes(ASK) || text.includes('astro-dev-toolbar'));
    expect(found).toEqual([]);
  });

  test('gives pages the fragments that the check of links knows', async () => {
    const { edition, problems } = compile(await readArchive(archive));
    expect(problems).toEqual([]);
    const fragments = [...pageFragments(edition as Edition)];
    expect(fragments.length).toBeGreaterThan(20);
    const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
    for (const [address, ids] of fragments) {
      expect(sorted(ids()), address).toEqual(sorted(idsOn(out, address)));
    }
  });

  test('has on its pages all that scripts and style sheets look for', () => {
    expect(missingHooks(out)).toEqual([]);
    expect(missingValues(out)).toEqual([]);
  });

  test('is the same, byte for byte, wherever it is built, also on another disk', () => {
    const { status, stdout, stderr } = twin.build();
    expect(status, stdout + stderr).toBe(0);
    expect(contents(twin.out)).toEqual(contents(out));
  });

  test('reuses cached pages, and renders pages again whose document or references changed', () => {
    const pageOf = (id: string, kind = 'documents'): string =>
      readFileSync(join(out, kind, id, 'index.html'), 'utf8');
    const entries = ['people/anna-belova', 'people/mara-quill', 'groups/board-of-lights'];
    const entriesBefore = entries.map((entry) => pageOf(entry, ''));
    const ids = readdirSync(join(out, 'documents')).filter((name) => !name.includes('.'));
    const before = new Map(ids.map((id) => [id, pageOf(id)]));
    const path = join(archive, 'documents/answer.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^title: .*$/m, 'title: Another title'));
    const { status, stdout, stderr } = build();
    expect(status, stdout + stderr).toBe(0);
    /** Whether the build rendered a page, and found none in the cache. */
    const isRendered = (path: string): boolean =>
      stdout
        .split('\n')
        .some((line) => line.includes(path) && !/\((?:cached|restored)\)/.test(line));
    expect(isRendered('/documents/answer/index.html')).toBe(true);
    const rendered = ids.filter((id) => isRendered(`/documents/${id}/index.html`));
    expect(rendered.length).toBeLessThan(ids.length);
    expect(pageOf('answer')).toContain('Another title');
    for (const id of ids) {
      if (!rendered.includes(id)) expect(pageOf(id), id).toBe(before.get(id));
    }
    const [toldOf, untold, sender] = entries.map((entry) => pageOf(entry, ''));
    expect(toldOf).toContain('Another title');
    expect(sender).toContain('Another title');
    expect(isRendered('/people/mara-quill/index.html')).toBe(false);
    expect(untold).toBe(entriesBefore[1]);
    writeFileSync(path, text);
    build();
    expect(entries.map((entry) => pageOf(entry, ''))).toEqual(entriesBefore);
    expect(new Map(ids.map((id) => [id, pageOf(id)]))).toEqual(before);
    expect(contents(out)).toEqual(contents(twin.out));
  });

  test('is the same when every file that was kept is cut or changed', () => {
    const kinds = Object.keys(DAMAGE);
    const files = keptFiles({ archive, out, build });
    expect(files.length).toBeGreaterThan(30);
    for (const [place, path] of files.entries()) {
      damage(path, kinds[place % kinds.length] ?? '', 0.5);
    }
    const { status, stdout, stderr } = build();
    expect(status, stdout + stderr).toBe(0);
    expect(contents(out)).toEqual(contents(twin.out));
  });

  test.runIf(process.platform === 'linux')(
    'ends with a sentence where a file cannot be written, and leaves the last good output as it was',
    () => {
      const before = inventory();
      // Something has changed, so that the build does not leave the site as it is.
      const places = join(archive, 'authority/places.yaml');
      const sound = readFileSync(places, 'utf8');
      writeFileSync(places, `${sound}# edited\n`);
      // No file may be larger than 64 kB, as on a disk that is full.
      const limited = [
        '-c',
        'ulimit -f 64 && exec "$0" src/site/build/astro-build.ts --silent',
        process.execPath,
      ];
      const { status, stdout, stderr } = spawnSync('bash', limited, {
        env: { ...process.env, ARCHIVE: archive, SITE_OUT: out, NO_COLOR: '1' },
        encoding: 'utf8',
      });
      expect(status, stdout + stderr).toBe(1);
      expect(stderr).toMatch(
        /^(?:Cannot|Failed to) .+: file too large \(.+\)\. The site is as it was\.\n$/i,
      );
      expect(inventory()).toEqual(before);
      writeFileSync(places, sound);
      expect(build().status).toBe(0);
      expect(contents(out)).toEqual(contents(twin.out));
    },
  );

  test('fails on one changed letter, names its place, and leaves the last good output as it was', () => {
    const before = inventory();
    const [name = ''] = readdirSync(join(archive, 'documents')).filter((file) => {
      const text = readFileSync(join(archive, 'documents', file), 'utf8');
      return text.includes('{#p1}') || text.includes('{#t1');
    });
    const path = join(archive, 'documents', name);
    const text = readFileSync(path, 'utf8');
    const passage = /\{#[pt]1[^}]*\}\n/.exec(text);
    const at = (passage?.index ?? 0) + (passage?.[0].length ?? 0) + 5;
    const changed = text.charAt(at) === 'x' ? 'y' : 'x';
    writeFileSync(path, text.slice(0, at) + changed + text.slice(at + 1));
    const line = text.slice(0, at).split('\n').length;
    const column = at - text.lastIndexOf('\n', at - 1);

    const { status, stdout, stderr } = build();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(`content/documents/${name}:${line}:${column}`);
    expect(stdout + stderr).toContain('text-is-conserved');
    // The report alone, not what Astro says of an error in a hook.
    expect(stdout + stderr).not.toContain('unhandled');
    expect(inventory()).toEqual(before);
  });
});
