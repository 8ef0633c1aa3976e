/**
 * The place of the site, which a new site takes in one step.
 *
 * A folder is renamed, and the new one gets its name: killed between the two, a build leaves both complete, and
 * `restoreSite` brings the old one back. Where the place is a link, the link is switched instead, in a single step. Then
 * two folders take turns: the link leads to `site`, after the next build to `site-turn`, and so on.
 */
import nodeFs from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** The file-system calls of a swap, in which tests make each fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  'existsSync' | 'lstatSync' | 'readlinkSync' | 'renameSync' | 'rmSync' | 'symlinkSync'
>;

export interface SitePlace {
  /** What readers are served: a folder or a link to one. */
  readonly path: string;
  /** The folder in which a build makes the new site, on the same disk. */
  readonly next: string;
  /** Where the old site is while the new one takes its place, or of a link, what it leads to next. */
  readonly aside: string;
  /** What a link leads to. */
  readonly target?: string;
}

const TURN = '-turn';

/** Looks where the site is, and where the next one is to be made. */
export function sitePlace(folder: string, fs: FileSystem = nodeFs): SitePlace {
  const path = resolve(folder);
  if (!isLink(path, fs)) return { path, next: `${path}-next`, aside: `${path}-replaced` };
  const target = resolve(dirname(path), fs.readlinkSync(path));
  const base = target.endsWith(TURN) ? target.slice(0, -TURN.length) : target;
  const aside = target === base ? `${base}${TURN}` : base;
  return { path, target, next: `${base}-next`, aside };
}

/**
 * The folder that Astro builds into: that of the new site where it is on the disk of the checkout. Astro 7.3.5 renames
 * files into it from `.astro/`, which no system does from one disk to another.
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
 * Brings the site back that was renamed by a build which was killed before the new one had its place, and removes one
 * that has been replaced.
 */
export function restoreSite(folder: string, fs: FileSystem = nodeFs): void {
  const { path, aside, target } = sitePlace(folder, fs);
  if (target !== undefined || !fs.existsSync(aside)) return;
  if (fs.existsSync(path)) fs.rmSync(aside, { recursive: true, force: true });
  else fs.renameSync(aside, path);
}

/**
 * Says before a build that its site could not take the place.
 * @throws Error where the place is no folder, holds something else, or is a mount point, which nothing can rename
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

/** Gives the new site its place, and removes the old one. A step that fails leaves the old one in its place. */
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
