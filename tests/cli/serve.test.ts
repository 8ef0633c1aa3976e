import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPort, readPort, type Service, serve } from '../../src/cli/serve.ts';

let dir: string;
let site: Service;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(dir, 'lamps'));
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'no such page');
  writeFileSync(join(dir, 'lamps', 'index.html'), 'lamps');
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

describe('the server', () => {
  it('serves index.html for a folder', async () => {
    expect(await (await get('/')).text()).toBe('home');
    const lamps = await get('/lamps/');
    expect(lamps.status).toBe(200);
    expect(lamps.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await lamps.text()).toBe('lamps');
  });

  it.each([
    ['citation.ris', 'application/x-research-info-systems;charset=utf-8'],
    ['citation.bib', 'application/x-bibtex;charset=utf-8'],
    ['citation.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['linkset.json', 'application/linkset+json'],
    ['tei.xml', 'application/tei+xml;charset=utf-8'],
    ['source.md', 'text/markdown;charset=utf-8'],
    ['annotations.jsonld', 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'],
  ])('gives %s its media type', async (name, type) => {
    writeFileSync(join(dir, 'lamps', name), 'lamps');
    const { headers } = await get(`/lamps/${name}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads to the address with its closing slash, and keeps the query', async () => {
    const response = await get('/lamps?q=fog');
    expect(response.status).toBe(301);
    const target = new URL(response.headers.get('location') ?? '', response.url);
    expect(target.href).toBe(`${site.url}lamps/?q=fog`);
  });

  it.each(['/piers/', '/lamps/fog.txt', '/..%2f..%2fpackage.json', '/%'])(
    'answers 404.html to %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('no such page');
    },
  );

  it('stays on its port: one that is taken is an error that names it', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir, port })).rejects.toThrow(`Port ${port} is taken`);
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it('refuses a folder without a site', async () => {
    await expect(serve({ dir: join(dir, 'piers'), port: 0 })).rejects.toThrow('npm run build');
  });
});

describe('the port', () => {
  it('is 4321 unless PORT says otherwise', () => {
    expect(readPort(undefined)).toBe(4321);
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['', '0', '65536', '80a', '-1', '4e3'])('cannot be %o', (text) => {
    expect(() => readPort(text)).toThrow('expected a number from 1 to 65535');
  });
});
