import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPort, readPort, type Service, serve } from '../../src/cli/serve.ts';
import { replaceSite, sitePlace } from '../../src/site/build/site-place.ts';

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

/** Sends a request unchanged. `fetch` would correct it. */
const send = (method: string, path: string, headers: OutgoingHttpHeaders) =>
  new Promise<{ status: number; allow: string }>((resolve, reject) => {
    const { port } = new URL(site.url);
    request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, allow: answer.headers.allow ?? '' });
    })
      .on('error', reject)
      .end();
  });

/** Sends bytes, and gives the answer. */
const sendRaw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => socket.end(text));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

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

  it.each([
    ['GET /index.html', { range: 'bytes=9-2' }, 416],
    ['HEAD /', { range: 'bytes=9-2' }, 416],
    ['GET /', { range: 'bytes=x' }, 416],
    ['GET /', { range: 'bytes=-' }, 416],
    ['GET /', { range: 'bytes=0-1, 5-3' }, 416],
    ['GET /', { range: 'bytes=-9' }, 200],
    ['GET /', { range: 'bytes=0-1' }, 200],
    ['GET /', { range: 'bytes=99-' }, 200],
    ['GET /', { range: 'lines=1-2' }, 200],
    ['GET *:99999', {}, 400],
    ['GET http://127.0.0.1:99999/', {}, 400],
    ['GET piers', {}, 400],
    ['GET //', {}, 200],
    ['GET /%00', {}, 404],
    ['GET /lamps/%zz', {}, 404],
    ['POST /', {}, 405],
    ['PUT /lamps/', {}, 405],
    ['DELETE /', {}, 405],
    ['TRACE /', {}, 405],
    ['OPTIONS *', {}, 405],
    ['GET /', { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 304],
    ['GET /lamps/', { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 200],
    ['GET /piers/', { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 404],
    ['GET /', { 'if-modified-since': 'yesterday' }, 200],
    [
      'GET /',
      { 'if-none-match': '"x"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      200,
    ],
  ])('answers %s with %o by %i, and goes on', async (line, headers, status) => {
    const [method = '', path = ''] = line.split(' ');
    const answer = await send(method, path, headers);
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.allow).toBe('GET, HEAD');
    expect(await (await get('/')).text()).toBe('home');
  });

  it.each(['x', 'GET / HTTP/9', 'GET / HTTP/1.1\r\nx', 'GET  / HTTP/1.1\r\n: x'])(
    'answers bytes that are no request, %o, by 400, and goes on',
    async (text) => {
      expect(await sendRaw(`${text}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
      expect(await (await get('/')).text()).toBe('home');
    },
  );

  it('ends an answer, and not itself, when a file goes while it is asked for', async () => {
    const path = join(dir, 'lamps/fog.txt');
    writeFileSync(path, 'fog');
    const answers = [];
    for (let round = 0; round < 50; round++) {
      writeFileSync(path, 'fog');
      answers.push(
        get('/lamps/fog.txt').then(
          ({ status }) => status,
          () => 'ended',
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, round % 5));
      rmSync(path);
    }
    for (const answer of await Promise.all(answers)) expect([200, 404, 'ended']).toContain(answer);
    expect(await (await get('/')).text()).toBe('home');
  });

  it('serves the old site again when a build was killed while it replaced it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    mkdirSync(join(folder, 'dist-replaced'));
    writeFileSync(join(folder, 'dist-replaced/index.html'), 'old');
    const service = await serve({ dir: join(folder, 'dist'), port: 0 });
    expect(await (await fetch(service.url)).text()).toBe('old');
    await service.close();
    rmSync(folder, { recursive: true });
  });

  it('has no gap while the link to the site is switched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'linked-'));
    const link = join(folder, 'dist');
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), '0');
    symlinkSync('site', link);
    const service = await serve({ dir: link, port: 0 });
    const statuses = new Set<number>();
    for (let round = 1; round <= 30; round++) {
      const asked = [1, 2, 3, 4].map(async () => statuses.add((await fetch(service.url)).status));
      const place = sitePlace(link);
      mkdirSync(place.next);
      writeFileSync(join(place.next, 'index.html'), String(round));
      await new Promise((resolve) => setImmediate(resolve));
      replaceSite(place);
      await Promise.all(asked);
    }
    expect(await (await fetch(service.url)).text()).toBe('30');
    expect([...statuses]).toEqual([200]);
    await service.close();
    rmSync(folder, { recursive: true });
  });

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
