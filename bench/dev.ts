/**
 * Measures development servers over the same texts: the time from their start to the first page, the time from saving a
 * document to its changed page, and memory.
 *
 *     node bench/dev.ts [documents]        1,000 if left out
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generateArchive } from './generate.ts';
import { peerServer, servingPeers, writePeers } from './peers.ts';
import { memoryOf } from './processes.ts';

/** How to serve the documents of an archive. */
export interface DevServer {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The address of the second document. */
  readonly url: string;
  /** The file of the second document. */
  readonly file: string;
}

interface DevUsage {
  /** Seconds from the start of the process to the first page. */
  readonly start: number;
  /** Milliseconds from a saved document to its changed page, each time. */
  readonly saves: readonly number[];
  /** The most memory that all its processes had at one time, in GB. */
  readonly memory: number;
}

/** How often a document is saved. The first time is left out: servers load code then. */
const SAVES = 7;
/** Milliseconds between two questions for the page. */
const POLL = 5;
/** Milliseconds after which a page that does not come is an error. */
const LIMIT = 120_000;
/** Milliseconds between two saves, so that watchers have settled. */
const REST = 1_000;

/** Asks for the page until it has `words`. @throws Error if it never does */
async function waitFor(url: string, words: string): Promise<void> {
  const end = performance.now() + LIMIT;
  while (performance.now() < end) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(words)) return;
    await pause(POLL);
  }
  throw new Error(`${url} did not have "${words}" after ${LIMIT / 1000} s`);
}

async function end(server: ChildProcess): Promise<void> {
  const closed = once(server, 'close');
  process.kill(-(server.pid ?? 0), 'SIGTERM');
  await closed;
}

async function measureServer({
  command,
  args,
  cwd,
  env = {},
  url,
  file,
}: DevServer): Promise<DevUsage> {
  const text = readFileSync(file, 'utf8');
  const begun = performance.now();
  const server = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: 'ignore',
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(server.pid ?? 0));
  }, 200);
  try {
    await waitFor(url, '</html>');
    const start = (performance.now() - begun) / 1000;
    const saves: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      await pause(REST);
      const word = `saved${save}`;
      const saved = performance.now();
      writeFileSync(file, text.replace(/^title: .*$/m, `title: ${word}`));
      await waitFor(url, word);
      saves.push(performance.now() - saved);
    }
    return { start, saves: saves.slice(1), memory };
  } finally {
    clearInterval(timer);
    writeFileSync(file, text);
    await end(server);
  }
}

/** The server of this project. Its caches are those of the checkout: the first run for an archive finds nothing in them. */
function ownServer(archive: string, port: number): DevServer {
  return {
    command: process.execPath,
    args: ['src/cli/dev.ts', '--archive', archive, '--port', String(port)],
    cwd: resolve('.'),
    url: `http://127.0.0.1:${port}/documents/d00002/`,
    file: join(archive, 'documents/d00002.md'),
  };
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** @returns a table of Markdown */
export async function compareServers(count: number, folder: string): Promise<string> {
  const archive = join(folder, `${count}-dev`);
  const sources = join(folder, `${count}-dev-peers`);
  await generateArchive(count, archive);
  writePeers(archive, sources);
  const servers = [
    ['this project', ownServer(archive, 4390)] as const,
    ...servingPeers().map((name) => [name, peerServer(sources, name, 4391)] as const),
  ];
  const rows: string[] = [];
  let own: DevUsage | undefined;
  for (const [name, server] of servers) {
    const usage = await measureServer(server);
    own ??= usage;
    const [save, ownSave] = [middle(usage.saves), middle(own.saves)];
    const times =
      usage === own
        ? ''
        : `${(own.start / usage.start).toFixed(1)}, ${(ownSave / save).toFixed(1)}`;
    rows.push(
      `| ${name} | ${usage.start.toFixed(1)} s | ${save.toFixed(0)} ms | ${usage.memory.toFixed(2)} GB | ${times} |`,
    );
  }
  for (const one of [archive, sources]) rmSync(one, { recursive: true });
  return `| server | start to first page | saved to changed page | memory | times |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}

if (import.meta.main) {
  const [count = '1000'] = process.argv.slice(2);
  process.stdout.write(`${await compareServers(Number(count), resolve('bench/out'))}\n`);
}
