/**
 * Shards of a build. Several machines compile the documents of an archive, each its own, and one machine makes the site of what they
 * compiled. A shard is a folder with compiled documents, as the cache of builds has them, and a manifest. docs/large.md
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileShard } from '../../engine/compile.ts';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import { isInShard, type Shard } from '../../engine/edition/shard.ts';
import { type Archive, readArchive } from '../../engine/source/archive.ts';
import { buildDigest } from './build-digest.ts';
import { documentFolder } from './cache-folders.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { openCache } from './compilation-cache.ts';
import { folderDigest } from './folder-digest.ts';

/** What all shards of one site have in common. */
interface Inputs {
  /** The digest of the code, the packages and the version of Node. */
  readonly code: string;
  /** The digest of every file of the archive. */
  readonly archive: string;
  /** The name of its folder, which compiled documents have. */
  readonly label: string;
  readonly drafts: boolean;
}

/** What is written beside the documents of a shard. */
interface Manifest extends Inputs {
  readonly shard: Shard;
  /** Ids of its documents. */
  readonly ids: readonly string[];
  /** Names of the files of compiled documents. Each has the digest of its content in its first line. */
  readonly files: readonly string[];
}

const MANIFEST = 'shard.json';
const DOCUMENTS = 'documents';

/** An archive, and whether its drafts are read. */
export interface ShardSource {
  readonly archive: string;
  readonly drafts: boolean;
}

const inputsOf = ({ archive, drafts }: ShardSource): Inputs => ({
  code: buildDigest(),
  archive: folderDigest(archive),
  label: basename(archive),
  drafts,
});

/**
 * Compiles the documents of a shard into a folder.
 * @param onDocument called for each document, with how many there are
 * @returns the ids of the documents, or the problems: then there is no shard
 * @throws Error if the folder has files of other kinds
 */
export async function buildShard(
  source: ShardSource,
  shard: Shard,
  folder: string,
  onDocument?: (total: number) => void,
): Promise<{
  readonly ids: readonly string[];
  readonly problems: readonly Diagnostic[];
  readonly archive: Archive;
}> {
  requireShardFolder(folder);
  rmSync(join(folder, MANIFEST), { force: true });
  const inputs = inputsOf(source);
  const archive = await readArchive(source.archive, inputs.label);
  const cache = openCache(join(folder, DOCUMENTS));
  const { drafts } = source;
  const { ids, problems } = compileShard(archive, shard, cache, {
    drafts,
    ...(onDocument !== undefined && { onDocument }),
  });
  cache.prune();
  if (problems.length === 0) {
    const files = readdirSync(join(folder, DOCUMENTS)).sort();
    const manifest: Manifest = { ...inputs, shard, ids, files };
    writeChecked(join(folder, MANIFEST), JSON.stringify(manifest));
  }
  return { ids, problems, archive };
}

function requireShardFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const other = readdirSync(folder).find((name) => name !== MANIFEST && name !== DOCUMENTS);
  if (other === undefined) return;
  throw new Error(`Unexpected ${other} in ${folder}, expected an empty folder or a shard.`);
}

/**
 * Takes the compiled documents of all shards into the cache, from which a build of the same archive by the same code makes its site.
 * @returns how many documents there are
 * @throws Error if a shard is missing, damaged, given twice, or made of another archive or by other code
 */
export function takeShards(source: ShardSource, folders: readonly string[]): number {
  const inputs = inputsOf(source);
  const shards = folders.map((folder) => ({ folder, manifest: readManifest(folder) }));
  for (const { folder, manifest } of shards) requireSame(folder, manifest, inputs);
  requireAll(shards);
  const cache = documentFolder(source.archive, inputs.label);
  mkdirSync(cache, { recursive: true });
  for (const { folder, manifest } of shards) {
    for (const file of manifest.files) {
      const from = join(folder, DOCUMENTS, file);
      if (readChecked(from) === undefined) {
        throw new Error(
          `Unexpected bytes in ${from}, expected those that the shard was made with.`,
        );
      }
      cpSync(from, join(cache, file));
    }
  }
  return shards.reduce((sum, { manifest }) => sum + manifest.ids.length, 0);
}

function readManifest(folder: string): Manifest {
  const text = readChecked(join(folder, MANIFEST));
  if (text === undefined) {
    throw new Error(
      `No whole shard in ${folder}, expected a folder that npm run build -- --shard wrote.`,
    );
  }
  return JSON.parse(text) as Manifest;
}

const WHAT: Readonly<Record<keyof Inputs, string>> = {
  code: 'code, packages or version of Node',
  archive: 'archive, or state of it',
  label: 'name of the folder of the archive',
  drafts: 'choice of drafts',
};

function requireSame(folder: string, manifest: Manifest, inputs: Inputs): void {
  for (const [name, what] of Object.entries(WHAT) as [keyof Inputs, string][]) {
    if (manifest[name] === inputs[name]) continue;
    throw new Error(`Unexpected shard ${folder} of another ${what}, expected the same as here.`);
  }
  const { shard, ids } = manifest;
  const other = ids.find((id) => !isInShard(id, shard));
  if (other !== undefined) {
    throw new Error(`Unexpected document ${other} in ${folder}, expected it in another shard.`);
  }
}

function requireAll(
  shards: readonly { readonly folder: string; readonly manifest: Manifest }[],
): void {
  const [first] = shards;
  if (first === undefined) throw new Error('Expected the folders of shards.');
  const { count } = first.manifest.shard;
  const byNumber = new Map<number, string>();
  for (const { folder, manifest } of shards) {
    const { shard } = manifest;
    const words = `${shard.number}/${shard.count}`;
    if (shard.count !== count) {
      throw new Error(`Unexpected shard ${words} in ${folder}, expected one of ${count}.`);
    }
    const twin = byNumber.get(shard.number);
    if (twin !== undefined) {
      throw new Error(`Unexpected shard ${words} in ${folder}: ${twin} is the same shard.`);
    }
    byNumber.set(shard.number, folder);
  }
  for (let number = 1; number <= count; number++) {
    if (!byNumber.has(number)) throw new Error(`Shard ${number}/${count} is missing.`);
  }
}
