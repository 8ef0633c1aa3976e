/** The options of the commands that build and serve a site. */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../engine/diagnostics/suggestions.ts';
import { readPort } from './serve.ts';

export interface SiteOptions {
  /** The folder of the archive. */
  readonly archive: string;
  /** The folder that the site is built into. */
  readonly out: string;
  /** The port that the site is served on. */
  readonly port: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The defaults of a build. */
export const DEFAULTS = { archive: 'content', out: 'dist' } as const;

const OPTIONS = {
  archive: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;
const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
const isName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/**
 * Reads `--archive`, `--out` and `--port`, or else the variables `ARCHIVE`, `SITE_OUT` and `PORT`.
 * Each archive other than `content` has its own default output folder, so that it replaces no other site.
 * @throws Error with the unknown argument and a suggestion
 */
export function readSiteOptions(args: readonly string[], env: Environment): SiteOptions {
  const given = readArguments(args);
  const archive = given.archive ?? env.ARCHIVE ?? DEFAULTS.archive;
  requireArchive(archive);
  const isDefault = normalize(join(archive, '.')) === DEFAULTS.archive;
  const out = isDefault ? DEFAULTS.out : `dist-${basename(archive)}`;
  return {
    archive,
    out: given.out ?? env.SITE_OUT ?? out,
    port: readPort(given.port ?? env.PORT, given.port === undefined ? 'PORT' : '--port'),
  };
}

function readArguments(args: readonly string[]): Partial<Record<OptionName, string>> {
  const given: Partial<Record<OptionName, string>> = {};
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') throw unexpectedArgument(args[token.index] ?? '');
    if (!isName(token.name)) throw unexpectedArgument(token.rawName);
    if (!token.value) throw new Error(`Expected a value after ${token.rawName}.`);
    given[token.name] = token.value;
  }
  return given;
}

function unexpectedArgument(argument: string): Error {
  const options = OPTION_NAMES.map((name) => `--${name}`);
  return new Error(
    `Unexpected ${argument}, expected ${options.join(', ')}.${suggestion(argument, options)}`,
  );
}

/** @throws Error if `folder` has no archive */
function requireArchive(folder: string): void {
  if (existsSync(join(folder, 'edition.yaml'))) return;
  const known = [DEFAULTS.archive, 'examples/*', join(dirname(folder), '*')]
    .flatMap((pattern) => globSync(`${pattern.replaceAll('\\', '/')}/edition.yaml`))
    .map((path) => dirname(path).replaceAll('\\', '/'));
  throw new Error(
    `No archive in ${folder}: expected an edition.yaml there.${suggestion(folder, known)}`,
  );
}

const suggestion = (met: string, candidates: readonly string[]): string => {
  const meant = nearest(met, candidates);
  return meant === undefined ? '' : `\nPerhaps: ${meant}`;
};
