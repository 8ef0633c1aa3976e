/**
 * Serves the built site like a static host, on a fixed port.
 *
 *   node src/cli/serve.ts [folder]     serves `dist`, or another folder
 *
 * `PORT` sets another port. If the port is in use, the command fails; it never uses another one.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADERS } from '../exports/hosting.ts';
import { mediaTypeOf, withCharset } from '../exports/media-types.ts';
import { restoreSite } from '../site/build/site-place.ts';
import { SITE_OPTIONS, siteFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';
import { guard } from './request-guard.ts';

const OPTIONS = { ...SITE_OPTIONS, ...JSON_OPTION } as const;

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4321;

export interface Service {
  /** The address of the site, with a trailing slash: `http://127.0.0.1:4321/`. */
  readonly url: string;
  /** Stops the server and closes open connections. */
  close(): Promise<void>;
}

/**
 * Serves the folder `dir`: `index.html` for folders, a redirect for addresses without the trailing slash, and
 * `404.html` with status 404 for unknown paths.
 * @param port 0 for any free port
 * @throws Error if `dir` has no site or the port is not available
 */
export async function serve({ dir, port }: { dir: string; port: number }): Promise<Service> {
  restoreSite(dir);
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`No built site in ${dir}: run npm run build first.`);
  }
  const server = createServer(siteIn(dir));
  await listen(server, port);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () => close(server),
  };
}

/**
 * Checks that the port is available, before a long build.
 * @throws Error if it is not
 */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

/**
 * Reads a port number.
 * @param name the variable or option with the number, for the message
 * @throws Error if it is not a port number
 */
export function readPort(text = String(DEFAULT_PORT), name = 'PORT'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Error(`Unexpected ${name} ${text}, expected a number from 1 to 65535.`);
}

function siteIn(dir: string): RequestListener {
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    if (guard(dir, request, response)) return;
    // A file that a build removes, or nobody may read, ends its answer and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    const { pathname, search } = new URL(`http://${HOST}${request.url ?? '/'}`);
    if (!pathname.endsWith('/') && existsSync(join(dir, pathname, 'index.html'))) {
      const folder = pathname.slice(pathname.lastIndexOf('/') + 1);
      response.writeHead(301, { location: `./${folder}/${search}` }).end();
    } else {
      files(request, response, () => void sendNotFound(dir, response));
    }
  };
}

/** Names the type, and sends the headers that every server of a site should. */
function setHeaders(response: ServerResponse, path: string): void {
  const type = mediaTypeOf(path);
  if (type !== undefined) response.setHeader('content-type', withCharset(type));
  for (const [name, value] of Object.entries(HEADERS)) {
    // This server has no HTTPS to insist on.
    if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
  }
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(takenMessage(port)) : error);
    });
    server.listen(port, HOST, resolve);
  });
}

const takenMessage = (port: number): string =>
  `Port ${port} is taken: something else answers at http://${HOST}:${port}/.\n` +
  `End that program, or choose another port: npm start -- --port ${port === 65535 ? port - 1 : port + 1}`;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (import.meta.main) {
  await runCommand('serve', async (args) => {
    const port = readPort(process.env.PORT);
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const dir = siteFolder(values, positionals[0]);
    const { url } = await serve({ dir, port });
    answer(values.json, { url }, `The site is at ${url} (end with Ctrl+C)`);
  });
}
