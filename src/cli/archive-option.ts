/**
 * How every command learns its archive: from `--archive <folder>`, from an argument where it has one for the folder, or else
 * from the variable `ARCHIVE`. Without any it is `content`. Commands about a built site find its folder by the archive, too.
 */
import { basename, join, normalize } from 'node:path';

/** The option for the archive, which every command has. */
export const ARCHIVE_OPTION = { archive: { type: 'string' } } as const;

/** The options of commands about a built site. */
export const SITE_OPTIONS = { ...ARCHIVE_OPTION, out: { type: 'string' } } as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The archive of this repository, and the folder of its site. */
export const DEFAULTS = { archive: 'content', out: 'dist' } as const;

interface GivenArchive {
  readonly archive?: string;
}

interface GivenSite extends GivenArchive {
  readonly out?: string;
}

/**
 * The folder of the archive.
 * @param argument the folder, if it was given without the option
 * @throws Error if two folders are given
 */
export const archiveFolder = (
  { archive }: GivenArchive,
  argument?: string,
  env: Environment = process.env,
): string => single('archive', archive, argument) ?? (env.ARCHIVE || DEFAULTS.archive);

/**
 * The folder of the built site: `--out`, or the argument, or the variable `SITE_OUT`, or else the folder that belongs to the
 * archive. Each archive other than `content` has its own, so that its site replaces no other.
 * @throws Error if two folders are given
 */
export function siteFolder(
  { archive, out }: GivenSite,
  argument?: string,
  env: Environment = process.env,
): string {
  const given = single('site', out, argument) ?? (env.SITE_OUT || undefined);
  if (given !== undefined) return given.replace(/(?<=.)[/\\]+$/, '');
  const folder = archiveFolder({ ...(archive !== undefined && { archive }) }, undefined, env);
  const isDefault = normalize(join(folder, '.')) === DEFAULTS.archive;
  return isDefault ? DEFAULTS.out : `dist-${basename(folder)}`;
}

function single(
  what: string,
  option: string | undefined,
  argument: string | undefined,
): string | undefined {
  if (option !== undefined && argument !== undefined && option !== argument) {
    throw new Error(`Unexpected folders "${argument}" and "${option}", expected one ${what}.`);
  }
  return option ?? argument;
}
