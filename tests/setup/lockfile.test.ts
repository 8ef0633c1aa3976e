import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, type Lockfile, missingPackages, platformOf } from '../../scripts/lockfile.mjs';

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lockfile;

describe('the lockfile of this project', () => {
  it('holds every platform package that npm ci asks for', () => {
    expect(missingPackages(lock)).toEqual({});
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
