/**
 * Measures development servers over the same texts: the time from their start to the first page, the time from saving a
 * document to its changed page, CPU time, and memory. The server of an Astro project with one page shows what no change of
 * this project can save.
 *
 *     node bench/dev.ts [documents]        1,000 if left out
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { archiveCache } from '../src/site/build/cache-folders.ts';
import { generateArchive } from './generate.ts';
import { peerServer, servingPeers, writePeers } from './peers.ts';
import { cpuOf, memoryOf } from './processes.ts';

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
  /** Seconds of CPU in this time. */
  readonly startCpu: number;
  /** Seconds of CPU for a save, on average, with what is done after its page. */
  readonly saveCpu: number;
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
    const startCpu = cpuOf(server.pid ?? 0);
    const saves: number[] = [];
    let before = startCpu;
    for (let save = 0; save < SAVES; save += 1) {
      await pause(REST);
      const word = `saved${save}`;
      const saved = performance.now();
      writeFileSync(file, text.replace(/^title: .*$/m, `title: ${word}`));
      await waitFor(url, word);
      saves.push(performance.now() - saved);
      if (save > 0) continue;
      await pause(REST);
      before = cpuOf(server.pid ?? 0);
    }
    await pause(REST);
    const saveCpu = (cpuOf(server.pid ?? 0) - before) / (SAVES - 1);
    return { start, startCpu, saveCpu, saves: saves.slice(1), memory };
  } finally {
    clearInterval(timer);
    writeFileSync(file, text);
    await end(server);
  }
}

/** The command of `npm run dev`. */
function devCommand(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { dev: string };
  };
  return scripts.dev.split(' ').slice(1);
}

/** The server of this project. */
function ownServer(archive: string, port: number): DevServer {
  return {
    command: process.execPath,
    args: [...devCommand(), '--archive', archive, '--port', String(port)],
    cwd: resolve('.'),
    url: `http://127.0.0.1:${port}/documents/d00002/`,
    file: join(archive, 'documents/d00002.md'),
  };
}

/** The server of an Astro project with one page. @param folder of the project, which is written */
function emptyAstro(folder: string, port: number): DevServer {
  const pages = join(folder, 'src/pages');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const file = join(pages, 'index.astro');
  const page = '---\nconst text = `\ntitle: one\n`;\n---\n<html lang="en"><p>{text}</p></html>\n';
  writeFileSync(file, page);
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return {
    command: process.execPath,
    args: [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    url: `http://127.0.0.1:${port}/`,
    file,
  };
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** One line of the table. @param own what the last column divides by the others */
function row(name: string, usage: DevUsage, own?: DevUsage): string {
  const { start, startCpu, saves, saveCpu, memory } = usage;
  const times =
    own === undefined
      ? ''
      : [
          own.start / start,
          own.startCpu / startCpu,
          middle(own.saves) / middle(saves),
          own.saveCpu / saveCpu,
          own.memory / memory,
        ]
          .map((ratio) => ratio.toFixed(1))
          .join(', ');
  const cells = [
    `${start.toFixed(1)} s`,
    `${startCpu.toFixed(1)} s`,
    `${middle(saves).toFixed(0)} ms`,
    `${(saveCpu * 1000).toFixed(0)} ms`,
    `${memory.toFixed(2)} GB`,
  ];
  return `| ${[name, ...cells, times].join(' | ')} |`;
}

/** @returns a table of Markdown */
export async function compareServers(count: number, folder: string): Promise<string> {
  const archive = join(folder, `${count}-dev`);
  const sources = join(folder, `${count}-dev-peers`);
  const empty = join(folder, 'empty-dev');
  await generateArchive(count, archive);
  writePeers(archive, sources);
  const server = ownServer(archive, 4390);
  rmSync(archiveCache(archive), { recursive: true, force: true });
  const first = await measureServer(server);
  const own = await measureServer(server);
  const rows = [
    row('this project, with an empty cache', first, own),
    row('this project, started again', own),
  ];
  for (const name of servingPeers()) {
    rows.push(row(name, await measureServer(peerServer(sources, name, 4391)), own));
  }
  rows.push(row('Astro, a project of one page', await measureServer(emptyAstro(empty, 4392)), own));
  for (const one of [archive, sources, empty, archiveCache(archive)]) {
    rmSync(one, { recursive: true });
  }
  return `| server | start to first page | CPU | saved to changed page | CPU of a save | memory | times |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}

if (import.meta.main) {
  const [count = '1000'] = process.argv.slice(2);
  process.stdout.write(`${await compareServers(Number(count), resolve('bench/out'))}\n`);
}
