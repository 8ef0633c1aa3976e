/**
 * Serves a built site like a usual host over a slow connection: gzip, a latency of 150 ms, and 1.6 Mbit/s shared by all
 * transfers. The server slows the transfers down, because the emulation in browsers does not apply to requests of workers.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A connection: milliseconds until an answer begins, and bytes per millisecond. */
interface Connection {
  readonly latency: number;
  readonly rate: number;
}

const SLOW: Connection = { latency: 150, rate: 1_600_000 / 8 / 1000 };
const PACKET = 1460;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Host {
  /** Without a trailing slash. */
  readonly url: string;
  /** Bytes sent since the last call, by path. */
  taken(): ReadonlyMap<string, number>;
  close(): void;
}

/** Serves the folder `site` on any free port. */
export async function host(site: string, { latency, rate } = SLOW): Promise<Host> {
  let sent = new Map<string, number>();
  let free = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(path)];
    const isText = type !== undefined && !type.startsWith('font');
    const bytes = readOrNothing(path);
    await setTimeout(latency);
    response.writeHead(bytes === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(isText && bytes !== undefined ? { 'content-encoding': 'gzip' } : {}),
    });
    const body = bytes === undefined ? Buffer.of() : isText ? gzipSync(bytes) : bytes;
    for (let at = 0; at < body.length; at += PACKET) {
      const packet = body.subarray(at, at + PACKET);
      free = Math.max(free, performance.now()) + packet.length / rate;
      const wait = free - performance.now();
      if (wait > 1) await setTimeout(wait);
      // A closed connection takes no bandwidth.
      if (response.destroyed) break;
      response.write(packet);
      sent.set(pathname, (sent.get(pathname) ?? 0) + packet.length);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    taken() {
      const before = sent;
      sent = new Map();
      free = 0;
      return before;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
