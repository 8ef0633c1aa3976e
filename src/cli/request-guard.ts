/** What the server answers before it looks for a file. sirv 3.0.2 takes every method, and ends the process on some ranges. */
import { statSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** An answer without a file. */
interface Refusal {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
}

/**
 * Answers a request that is malformed, asks for no file, or whose file has not changed.
 * @returns whether the request is answered
 */
export function guard(dir: string, request: IncomingMessage, response: ServerResponse): boolean {
  const refusal = refusalOf(request) ?? unchanged(dir, request);
  if (refusal === undefined) {
    // Every file is given whole, as a server may: RFC 9110, section 14.2.
    delete request.headers.range;
    return false;
  }
  response.writeHead(refusal.status, refusal.headers).end();
  return true;
}

function refusalOf({ method, url = '', headers }: IncomingMessage): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' } };
  }
  if (!url.startsWith('/') || !URL.canParse(`http://localhost${url}`)) return { status: 400 };
  return isMalformedRange(headers.range) ? { status: 416 } : undefined;
}

/** Whether a range of bytes names none: `bytes=9-2`, `bytes=x`. Other units are not for this server to judge. */
function isMalformedRange(range = ''): boolean {
  if (!range.startsWith('bytes=')) return false;
  const parts = range.slice('bytes='.length).split(',');
  return !parts.every((part) => {
    const [, first = '', last = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(part) ?? [];
    if (first === '') return last !== '';
    return last === '' || Number(first) <= Number(last);
  });
}

/** 304 where the file is not newer than `If-Modified-Since`; the tag of `If-None-Match` comes first. */
function unchanged(dir: string, { url = '', headers }: IncomingMessage): Refusal | undefined {
  const since = Date.parse(headers['if-modified-since'] ?? '');
  if (Number.isNaN(since) || headers['if-none-match'] !== undefined) return undefined;
  const { pathname } = new URL(`http://localhost${url}`);
  const file = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const stat = statSync(file, { throwIfNoEntry: false });
  const isFile = stat?.isFile() ?? false;
  if (stat === undefined || !isFile || Math.floor(stat.mtimeMs / 1000) * 1000 > since) {
    return undefined;
  }
  return { status: 304 };
}
