/**
 * Replaces the published site by a new one in one step.
 *
 * The old folder is renamed, then the new one gets its name. If a build is killed between the two steps, both folders
 * are complete, and `restoreSite` restores the old one. If the path of the site is a link, the link is switched in a
 * single step. In this case two folders alternate: the link leads to `site`, after the next build to `site-turn`, and
 * so on.
 */
import nodeFs from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** The file-system calls of a replacement. Tests make each of them fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  'existsSync' | 'lstatSync' | 'readlinkSync' | 'renameSync' | 'rmSync' | 'symlinkSync'
>;

export interface SitePlace {
  /** The published site: a folder or a link to one. */
  readonly path: string;
  /** The folder of the new site, on the same disk. */
  readonly next: string;
  /** The path of the old site during the replacement; for a link, its next target. */
  readonly aside: string;
  /** The target of a link. */
  readonly target?: string;
}

const TURN = '-turn';

/** Finds the paths of the site and of the next one. */
export function sitePlace(folder: string, fs: FileSystem = nodeFs): SitePlace {
  const path = resolve(folder);
  if (!isLink(path, fs)) return { path, next: `${path}-next`, aside: `${path}-replaced` };
  const target = resolve(dirname(path), fs.readlinkSync(path));
  const base = target.endsWith(TURN) ? target.slice(0, -TURN.length) : target;
  const aside = target === base ? `${base}${TURN}` : base;
  return { path, target, next: `${base}-next`, aside };
}

/**
 * The folder that Astro builds into: the folder of the new site if it is on the same disk as the checkout. Astro 7.3.5
 * renames files from `.astro/` into it, which is not possible between disks.
 */
export function stagingFolder({ next }: SitePlace): string {
  const isOnDisk = diskOf(next) === diskOf('.');
  return isOnDisk ? next : resolve('.cache', `${digest(next).slice(0, 12)}-next`);
}

function diskOf(path: string): number {
  const stat = nodeFs.statSync(path, { throwIfNoEntry: false });
  return stat?.dev ?? diskOf(dirname(path));
}

/**
 * Restores a site that an interrupted build renamed before the new one replaced it, and removes a replaced site.
 */
export function restoreSite(folder: string, fs: FileSystem = nodeFs): void {
  const { path, aside, target } = sitePlace(folder, fs);
  if (target !== undefined || !fs.existsSync(aside)) return;
  if (fs.existsSync(path)) fs.rmSync(aside, { recursive: true, force: true });
  else fs.renameSync(aside, path);
}

/**
 * Checks before a build that its site can be replaced.
 * @throws Error if the path is not a folder, has other content, or is a mount point, which cannot be renamed
 */
export function requirePlace({ path, target = path }: SitePlace): void {
  const stat = nodeFs.statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new Error(`Unexpected file ${target}, expected a folder.`);
  if (stat.dev !== nodeFs.statSync(dirname(target)).dev) {
    throw new Error(
      `Unexpected mount point ${target}, which a new site cannot replace in one step: choose a folder in it, ${join(path, 'site')}.`,
    );
  }
  const names = nodeFs.readdirSync(target);
  if (names.length > 0 && !names.includes('index.html')) {
    throw new Error(
      `Unexpected files in ${target}, which holds no site: choose another folder, or empty this one.`,
    );
  }
}

/** Publishes the new site, and removes the old one. If a step fails, the old site stays published. */
export function replaceSite(place: SitePlace, fs: FileSystem = nodeFs): void {
  if (place.target === undefined) swapFolders(place, fs);
  else switchLink(place, place.target, fs);
}

function swapFolders({ path, next, aside }: SitePlace, fs: FileSystem): void {
  const hasOld = fs.existsSync(path);
  if (hasOld) fs.renameSync(path, aside);
  try {
    fs.renameSync(next, path);
  } catch (error) {
    if (hasOld) fs.renameSync(aside, path);
    throw error;
  }
  fs.rmSync(aside, { recursive: true, force: true });
}

function switchLink({ path, next, aside }: SitePlace, target: string, fs: FileSystem): void {
  fs.rmSync(aside, { recursive: true, force: true });
  fs.renameSync(next, aside);
  const link = join(dirname(path), `${basename(path)}-link`);
  const isRelative = !isAbsolute(fs.readlinkSync(path));
  fs.rmSync(link, { force: true });
  fs.symlinkSync(isRelative ? relative(dirname(path), aside) : aside, link, 'junction');
  fs.renameSync(link, path);
  fs.rmSync(target, { recursive: true, force: true });
}

function isLink(path: string, fs: FileSystem): boolean {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
