/** The options of the commands that build and serve a site. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readShard, type Shard } from '../engine/edition/shard.ts';
import {
  archiveFolder,
  DEFAULTS,
  type Environment,
  SITE_OPTIONS,
  siteFolder,
} from './archive-option.ts';
import { JSON_OPTION, readArguments, suggestionText } from './command.ts';
import { readPort } from './serve.ts';

export interface SiteOptions {
  /** The folder of the archive. */
  readonly archive: string;
  /** The folder that the site is built into. */
  readonly out: string;
  /** The port that the site is served on. */
  readonly port: number;
  /** Whether drafts are built. */
  readonly drafts: boolean;
  /** The file for the times of the build. */
  readonly profile?: string;
  /** The part of the documents that is compiled, instead of a site. */
  readonly shard?: Shard;
  /** Arguments that are no options: the folders of shards. */
  readonly folders?: readonly string[];
  /** Whether the result is for programs. Only `--json` sets it. */
  readonly json?: boolean;
}

const OPTIONS = {
  ...SITE_OPTIONS,
  port: { type: 'string' },
  drafts: { type: 'boolean' },
  profile: { type: 'string' },
  shard: { type: 'string' },
  ...JSON_OPTION,
} as const;

/**
 * Reads `--archive`, `--out`, `--port` and `--drafts`, or else the variables `ARCHIVE`, `SITE_OUT`, `PORT` and `DRAFTS`.
 * A shard has a folder of its own.
 * @param most the most arguments that are no options
 * @throws Error with the unknown argument and a suggestion
 */
export function readSiteOptions(args: readonly string[], env: Environment, most = 0): SiteOptions {
  const { values: given, positionals } = readArguments(args, OPTIONS, most);
  const shard = given.shard === undefined ? undefined : readShard(given.shard);
  const site = siteFolder(given, undefined, env);
  const isNamed = (given.out ?? env.SITE_OUT) !== undefined;
  const archive = archiveFolder(given, undefined, env);
  requireArchive(archive);
  return {
    archive,
    out: shard === undefined || isNamed ? site : `${site}-shard-${shard.number}-of-${shard.count}`,
    port: readPort(given.port ?? env.PORT, given.port === undefined ? 'PORT' : '--port'),
    drafts: given.drafts !== undefined || env.DRAFTS === '1',
    ...(given.profile !== undefined && { profile: given.profile }),
    ...(shard !== undefined && { shard }),
    ...(positionals.length > 0 && { folders: positionals }),
    ...(given.json === true && { json: true }),
  };
}

/** @throws Error if `folder` has no archive */
function requireArchive(folder: string): void {
  if (existsSync(join(folder, 'edition.yaml'))) return;
  const known = [DEFAULTS.archive, 'examples/*', join(dirname(folder), '*')]
    .flatMap((pattern) => globSync(`${pattern.replaceAll('\\', '/')}/edition.yaml`))
    .map((path) => dirname(path).replaceAll('\\', '/'));
  throw new Error(
    `No archive in ${folder}: expected an edition.yaml there.${suggestionText(folder, known)}`,
  );
}
