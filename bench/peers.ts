/**
 * Builds the same texts with other generators and Pagefind, by turns with ours. They do none of our work: no proof, names,
 * citations, exports or received files. So the ratio says what all of it costs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { putAside } from './aside.ts';
import type { DevServer } from './dev.ts';
import { inTurn, measureTree, type TreeUsage } from './processes.ts';

/** The folder of the other generators, with a folder for the layout of each. */
export const PEERS_FOLDER = resolve('bench/peers');
const modules = join(PEERS_FOLDER, 'node_modules');
/** The program of Eleventy, if it is installed. */
export const ELEVENTY = join(modules, '@11ty/eleventy/cmd.cjs');

interface Peer {
  readonly name: string;
  /** Where the pages of a site are, in its folder. */
  readonly output: string;
  readonly command: readonly [string, ...string[]];
  /** Its development server on a port; none where it is not compared. */
  readonly serve?: (port: string) => readonly [string, ...string[]];
  readonly isThere: () => boolean;
}

const PEERS: readonly Peer[] = [
  {
    name: 'eleventy',
    output: '_site',
    command: [process.execPath, ELEVENTY, '--quiet'],
    serve: (port) => [process.execPath, ELEVENTY, '--serve', `--port=${port}`, '--quiet'],
    isThere: () => existsSync(ELEVENTY),
  },
  {
    name: 'hugo',
    output: 'public',
    command: ['hugo', '--quiet'],
    serve: (port) => ['hugo', 'server', '--port', port],
    isThere: () => spawnSync('hugo', ['version']).status === 0,
  },
  {
    name: 'astro',
    output: 'dist',
    command: [process.execPath, join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
    isThere: () => existsSync(join(modules, 'astro')),
  },
];

/** The generators that are installed. */
export const installedPeers = (): readonly string[] =>
  PEERS.filter(({ isThere }) => isThere()).map(({ name }) => name);

/** Writes the documents of an archive as plain Markdown for each generator, in folders of their names. */
export function writePeers(archive: string, folder: string): void {
  putAside(folder);
  const documents = readdirSync(join(archive, 'documents')).map((name) => ({
    name,
    text: plainDocument(readFileSync(join(archive, 'documents', name), 'utf8')),
  }));
  for (const { name, output } of PEERS) {
    const source = join(folder, name);
    cpSync(join(PEERS_FOLDER, name), source, { recursive: true });
    const into = join(source, name === 'hugo' ? 'content/documents' : 'documents');
    mkdirSync(into, { recursive: true });
    for (const one of documents) writeFileSync(join(into, one.name), one.text);
    mkdirSync(join(source, output), { recursive: true });
    // Astro looks for its own package beside the sources.
    if (name === 'astro') {
      cpSync(join(PEERS_FOLDER, 'package.json'), join(source, 'package.json'));
      spawnSync('ln', ['-s', modules, join(source, 'node_modules')]);
    }
  }
}

/** Marks of passages and citations become plain words, and notes paragraphs, since not all generators have notes. */
function plainDocument(text: string): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, dates } = parse(yaml) as { title: string; dates: { edtf: string }[] };
  const year = (dates[0]?.edtf ?? '').slice(0, 4);
  const plain = body
    .replace(/^\{#\w+\}\n/gm, '')
    .replace(/\[\^(\d+)\]:?/g, '($1)')
    .replace(/\[@([\w-]+)\] :(\w+)/g, '($1, $2)');
  return `---\ntitle: ${title}\nyear: "${year}"\nyears: ["${year}"]\n---\n${plain}`;
}

/** Builds the site of one generator from nothing and indexes it. @param folder what `writePeers` wrote */
export async function measurePeer(folder: string, name: string): Promise<TreeUsage> {
  const peer = PEERS.find((one) => one.name === name);
  if (peer === undefined) throw new Error(`Unexpected generator "${name}".`);
  const cwd = resolve(folder, name);
  for (const made of [peer.output, '.cache', '.astro', 'resources']) {
    putAside(join(cwd, made));
  }
  const [command, ...args] = peer.command;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const built = await measureTree(command, args, { cwd, env });
  const site = join(cwd, peer.output);
  const pagefind = join(modules, 'pagefind/lib/runner/bin.cjs');
  const indexed = await measureTree(process.execPath, [pagefind, '--site', site, '--quiet'], {
    cwd,
  });
  return inTurn(built, indexed);
}

/** The installed generators whose development servers are compared. */
export const servingPeers = (): readonly string[] =>
  PEERS.filter(({ serve, isThere }) => serve !== undefined && isThere()).map(({ name }) => name);

/** The development server of one generator. @param folder what `writePeers` wrote */
export function peerServer(folder: string, name: string, port: number): DevServer {
  const [command, ...args] = PEERS.find((one) => one.name === name)?.serve?.(`${port}`) ?? [];
  if (command === undefined) throw new Error(`Unexpected generator "${name}".`);
  const cwd = resolve(folder, name);
  const documents = name === 'hugo' ? 'content/documents' : 'documents';
  return {
    command,
    args,
    cwd,
    url: `http://localhost:${port}/documents/d00002/`,
    file: join(cwd, documents, 'd00002.md'),
  };
}
