import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  completed,
  guarded,
  type Lockfile,
  missingPackages,
  platformOf,
  withoutIntegrity,
} from '../../scripts/lockfile.mjs';

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lockfile;

describe('the lockfile of this project', () => {
  it('holds every platform package that npm ci asks for', () => {
    expect(missingPackages(lock)).toEqual({});
  });

  it('has the integrity and the licence of every package', () => {
    expect(withoutIntegrity(lock)).toEqual([]);
    const entries = Object.entries(lock.packages);
    expect(entries.filter(([, { license }]) => !license).map(([place]) => place)).toEqual([]);
  });

  it('lets no package run a script when it is installed', () => {
    const { allowScripts } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { allowScripts: Record<string, boolean> };
    const places = Object.entries(lock.packages).filter(([, one]) => one.hasInstallScript);
    const names = places.map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13));
    const foreign = names.filter((name) => name !== '');
    expect(foreign.length).toBeGreaterThan(0);
    for (const name of foreign) expect(allowScripts, name).toHaveProperty(name, false);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it('names packages, and no registry they came from', () => {
    const places = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
    expect(places).toEqual([]);
  });

  it('locks the same versions as package.json names', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as Record<'devDependencies' | 'optionalDependencies', Record<string, string>>;
    const named = Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies });
    expect(named.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])).toEqual(
      named,
    );
  });
});

describe('completing a lockfile', () => {
  const lamp = {
    version: '1.2.0',
    dev: true,
    optionalDependencies: { '@lamp/linux-x64-musl': '1.2.0', '@lamp/windows-arm64': '^1.2.0' },
  };

  it('adds what is missing, for its platform, in the order of places', () => {
    const { packages } = completed({
      packages: { '': {}, 'node_modules/@lamp/linux-x64-musl': {}, 'node_modules/lamp': lamp },
    });
    expect(Object.entries(packages)).toEqual([
      ['', {}],
      ['node_modules/@lamp/linux-x64-musl', {}],
      [
        'node_modules/@lamp/windows-arm64',
        { version: '1.2.0', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] },
      ],
      ['node_modules/lamp', lamp],
    ]);
  });

  it('asks for the integrity of what has none, and keeps what is known', () => {
    const known = { version: '1.0.0', integrity: 'sha512-known' };
    const bare = { version: '2.0.0', cpu: ['x64'], optional: true, os: ['linux'] };
    const packages = {
      '': {},
      'node_modules/pier': known,
      'node_modules/pier/node_modules/@a/lamp': bare,
    };
    expect(withoutIntegrity({ packages })).toEqual(['@a/lamp@2.0.0']);
    const asked: string[] = [];
    const result = guarded({ packages }, (specifier) => {
      asked.push(specifier);
      return { integrity: 'sha512-new', license: 'MIT' };
    });
    expect(asked).toEqual(['@a/lamp@2.0.0']);
    expect(withoutIntegrity(result)).toEqual([]);
    expect(result.packages['node_modules/pier']).toEqual(known);
    expect(Object.keys(result.packages['node_modules/pier/node_modules/@a/lamp'] ?? {})).toEqual([
      'version',
      'integrity',
      'cpu',
      'license',
      'optional',
      'os',
    ]);
  });

  it('finds a package in any folder above the one that asks', () => {
    const place = 'node_modules/tower/node_modules/lamp';
    const optionalDependencies = { 'lamp-darwin-x64': '1.0.0' };
    const held = (at: string) =>
      Object.keys(missingPackages({ packages: { [place]: { optionalDependencies }, [at]: {} } }));
    expect(held(`${place}/node_modules/lamp-darwin-x64`)).toEqual([]);
    expect(held('node_modules/tower/node_modules/lamp-darwin-x64')).toEqual([]);
    expect(held('node_modules/lamp-darwin-x64')).toEqual([]);
    expect(held('node_modules/pier/node_modules/lamp-darwin-x64')).toEqual([
      'node_modules/lamp-darwin-x64',
    ]);
  });

  it('reads platforms from names', () => {
    expect(platformOf('@lamp/linux-arm-gnueabihf')).toEqual({
      os: 'linux',
      cpu: 'arm',
      libc: 'glibc',
    });
    expect(platformOf('@lamp/wasm32-wasi')).toEqual({ cpu: 'wasm32' });
    expect(platformOf('lamp-bin-darwin-arm64')).toEqual({ os: 'darwin', cpu: 'arm64' });
    expect(() => platformOf('@lamp/core')).toThrow('which platform the package @lamp/core is for');
  });

  it('refuses a range that is no version', () => {
    const optionalDependencies = { 'lamp-linux-x64': '>=1' };
    expect(() => missingPackages({ packages: { '': { optionalDependencies } } })).toThrow(
      'which version of lamp-linux-x64 the range >=1 means',
    );
  });
});
