/** Sequences of random edits through real builds: after each, the output equals that of a build from nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { digest } from '../../src/engine/source/digest.ts';
import type { Random } from '../campaigns/random.ts';
import type { Site } from '../site/build-site.ts';
import { randomEdit } from './random-edits.ts';

/** Edits tried until one leaves an archive without problems. */
const MAX_TRIES = 50;

/** Digests of all files below a folder, by their paths. */
export const contentsOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path), digest(readFileSync(path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Paths of the files that differ between two folders, or are in one alone. */
export function differingFiles(a: string, b: string): string[] {
  const [inA, inB] = [contentsOf(a), contentsOf(b)];
  const paths = new Set([...inA.keys(), ...inB.keys()]);
  return [...paths].filter((path) => inA.get(path) !== inB.get(path)).sort();
}

/** What came of one edit. */
export interface Step {
  readonly edit: string;
  /** Files in which the incremental output differs from the clean one. */
  readonly differing: readonly string[];
}

/**
 * Makes one random edit in the archive of `site`, builds it incrementally, and builds a copy from nothing.
 * @param fresh gives an empty site for a clean build of the same archive
 * @throws Error where a build fails, or no random edit leaves an archive without problems
 */
export async function runStep(site: Site, fresh: () => Site, random: Random): Promise<Step> {
  const edit = await editOnDisk(site.archive, random);
  build(site);
  const clean = fresh();
  for (const [path, text] of sourcesIn(site.archive))
    writeFileSync(join(clean.archive, path), text);
  build(clean);
  return { edit, differing: differingFiles(site.out, clean.out) };
}

function build(site: Site): void {
  const { status, stdout, stderr } = site.build();
  if (status !== 0) throw new Error(stdout + stderr);
}

/** The texts that editors write, by their paths in the archive. */
const sourcesIn = (archive: string): Map<string, string> =>
  new Map(
    readdirSync(archive, { recursive: true, encoding: 'utf8' })
      .filter((path) =>
        /^(?:edition\.yaml|bibliography\.yaml|(?:authority|documents|essays)\/)/.test(path),
      )
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .sort()
      .map((path): [string, string] => [path, readFileSync(join(archive, path), 'utf8')]),
  );

/** Makes a random edit that leaves the archive without problems. @returns what was edited, and where */
async function editOnDisk(archive: string, random: Random): Promise<string> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const sources = sourcesIn(archive);
    const named = new Map([...sources].map(([path, text]) => [`content/${path}`, text]));
    const edit = randomEdit(named, random);
    if (edit === undefined) continue;
    const path = edit.path.replace(/^content\//, '');
    writeFileSync(join(archive, path), edit.text);
    const { problems } = compile(await readArchive(archive));
    if (problems.length === 0) return `${edit.kind} in ${path}`;
    writeFileSync(join(archive, path), sources.get(path) ?? '');
  }
  throw new Error(`No random edit of ${MAX_TRIES} leaves the archive without problems.`);
}
