/** The swap of a site: killed or failed at any step, either the old or the new site is complete. */
import nodeFs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type FileSystem,
  replaceSite,
  requirePlace,
  restoreSite,
  sitePlace,
} from '../../../src/site/build/site-place.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const dist = (): string => join(root, 'dist');

function write(folder: string, text: string): void {
  for (const path of ['index.html', 'documents/log/index.html']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The site that readers are served: whole, mixed or none. */
function served(): string {
  const texts = ['index.html', 'documents/log/index.html'].map((path) => {
    const file = join(dist(), path);
    return existsSync(file) ? readFileSync(file, 'utf8') : 'none';
  });
  return new Set(texts).size === 1 ? (texts[0] ?? '') : 'mixed';
}

/** Layouts in which a site is built, each with an old site. */
const LAYOUTS: readonly (readonly [name: string, make: () => void])[] = [
  ['a folder', () => write(dist(), 'old')],
  [
    'an absolute link',
    () => {
      write(join(root, 'disk/site'), 'old');
      symlinkSync(join(root, 'disk/site'), dist());
    },
  ],
  [
    'a relative link, at its second turn',
    () => {
      write(join(root, 'disk/site-turn'), 'old');
      symlinkSync('disk/site-turn', dist());
    },
  ],
];

/** Calls that change something; all others only look. */
const CHANGES = ['renameSync', 'rmSync', 'symlinkSync'] as const;

class Fault extends Error {}

/** The calls of a file system, of which the test stops some. Steps are numbered from 1. */
function counting(isStopped: (step: number) => boolean): { fs: FileSystem; steps: () => number } {
  let step = 0;
  const wrapped = (call: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]): void => {
      if (isStopped(++step)) throw new Fault();
      call(...args);
    };
  };
  const changes = CHANGES.map((name) => [name, wrapped(nodeFs[name] as never)]);
  return { fs: { ...nodeFs, ...Object.fromEntries(changes) }, steps: () => step };
}

describe.each(LAYOUTS)('where the site is %s', (_, make) => {
  beforeEach(() => {
    make();
    write(sitePlace(dist()).next, 'new');
  });

  test('the new site takes its place, and nothing of the old one is left', () => {
    replaceSite(sitePlace(dist()));
    expect(served()).toBe('new');
    const folder = dirname(sitePlace(dist()).next);
    expect(readdirSync(folder).filter((name) => /site|dist/.test(name))).toHaveLength(1);
  });

  /** Lays out an old and a new site again, for each step that a swap takes. */
  const atEachStep = (swap: (step: number) => void): void => {
    const { fs, steps } = counting(() => false);
    replaceSite(sitePlace(dist()), fs);
    expect(steps()).toBeGreaterThan(2);
    for (let step = 1; step <= steps(); step++) {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      make();
      write(sitePlace(dist()).next, 'new');
      swap(step);
    }
  };

  test('a step that fails leaves the old or the new site in its place', () => {
    atEachStep((failed) => {
      const { fs } = counting((step) => step === failed);
      expect(() => replaceSite(sitePlace(dist()), fs)).toThrow(Fault);
      expect(['old', 'new'], `step ${failed}`).toContain(served());
    });
  });

  test('killed before any step, the next command finds or restores a whole site, and a build replaces it', () => {
    atEachStep((killed) => {
      const { fs } = counting((step) => step >= killed);
      expect(() => replaceSite(sitePlace(dist()), fs)).toThrow(Fault);
      restoreSite(dist());
      expect(['old', 'new'], `step ${killed}`).toContain(served());
      write(sitePlace(dist()).next, 'newer');
      replaceSite(sitePlace(dist()));
      expect(served()).toBe('newer');
    });
  });
});

test('a link stays relative or absolute, and two folders take turns', () => {
  write(join(root, 'disk/site'), 'old');
  symlinkSync('disk/site', dist());
  const targets = ['new', 'newer'].map((text) => {
    write(sitePlace(dist()).next, text);
    replaceSite(sitePlace(dist()));
    expect(served()).toBe(text);
    return readlinkSync(dist()).replaceAll('\\', '/');
  });
  expect(targets).toEqual(['disk/site-turn', 'disk/site']);
  expect(readdirSync(join(root, 'disk'))).toEqual(['site']);
});

test('a link whose folder is gone leads to the new site', () => {
  symlinkSync(join(root, 'site'), dist());
  write(sitePlace(dist()).next, 'new');
  replaceSite(sitePlace(dist()));
  expect(served()).toBe('new');
});

describe('the place of a site', () => {
  test('may be missing, empty or a site', () => {
    requirePlace(sitePlace(dist()));
    mkdirSync(dist());
    requirePlace(sitePlace(dist()));
    write(dist(), 'old');
    requirePlace(sitePlace(dist()));
  });

  test('may not be a file, a folder of other things, or a mount point', () => {
    writeFileSync(dist(), 'words');
    expect(() => requirePlace(sitePlace(dist()))).toThrow(`Unexpected file ${dist()}`);
    rmSync(dist());
    mkdirSync(dist());
    writeFileSync(join(dist(), 'letter.odt'), 'words');
    expect(() => requirePlace(sitePlace(dist()))).toThrow('which holds no site');
    rmSync(dist(), { recursive: true });
    if (process.platform !== 'linux') return;
    symlinkSync('/proc', dist());
    expect(() => requirePlace(sitePlace(dist()))).toThrow('Unexpected mount point /proc');
  });
});
