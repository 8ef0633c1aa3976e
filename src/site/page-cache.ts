/** Pages of documents and entries as they were rendered, kept between builds: one whose key is the same is not rendered again. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { REGISTERS } from '../engine/names.ts';
import { digest } from '../engine/source/digest.ts';
import { cacheFolder } from './edition.ts';
import { entryKeys, pageKeys } from './page-key.ts';
import { type PageTraits, traitsOf } from './page-traits.ts';

/** The pages of every document, as they stand below its address. */
const PAGES = ['index.html', 'received/index.html'] as const;

export type PageOfDocument = (typeof PAGES)[number];

/** A page of this build, rendered in it or kept from an earlier one. */
export interface BuiltPage {
  /** In the site, folder by folder. */
  readonly path: string;
  /** Where it was rendered to, or is kept. */
  readonly file: string;
  /** What it depends on; without it, the page is rendered in every build. */
  readonly key?: string;
  readonly traits: PageTraits;
}

/** What is kept: of every page by its key a place in the list of traits, since many pages are alike. */
interface Kept {
  readonly traits: readonly PageTraits[];
  readonly pages: Readonly<Record<string, number>>;
}

const folder = (): string => cacheFolder('pages');
const memory = (): string => join(folder(), 'kept.json');
const fileOf = (key: string): string => join(folder(), `${key}.html`);

/** Keys of the pages that can be kept, by their paths. */
const keys = perEdition((edition: Edition): ReadonlyMap<string, string> => {
  const ofDocuments = edition.documents.flatMap((document) =>
    PAGES.map((page) => {
      const key = digest(pageKeys(edition)(document), page);
      return [join('documents', document.id, page), key] as const;
    }),
  );
  const ofEntries = REGISTERS.flatMap((register) =>
    edition[register].map(({ id }) => {
      return [join(register, id, 'index.html'), entryKeys(edition)(register, id)] as const;
    }),
  );
  return new Map([...ofDocuments, ...ofEntries].map(([path, key]) => [path, key.slice(0, 32)]));
});

/** What was kept when the build began. */
const kept = perEdition((): ReadonlyMap<string, PageTraits> => {
  if (!existsSync(memory())) return new Map();
  const { traits, pages } = JSON.parse(readFileSync(memory(), 'utf8')) as Kept;
  const files = new Set(readdirSync(folder()));
  const there = Object.entries(pages).filter(([key]) => files.has(`${key}.html`));
  return new Map(there.map(([key, at]) => [key, traits[at] as PageTraits]));
});

/** Whether a page is there from an earlier build, as it would be rendered now. @param path of its file, folder by folder */
export const isKept = (edition: Edition, ...path: string[]): boolean =>
  kept(edition).has(keys(edition).get(join(...path)) ?? '');

/**
 * Keeps the pages that were rendered in this build, and forgets those that serve no more.
 * @param output the folder that they were rendered to
 * @returns all pages, in the order of their paths
 */
export function keepPages(edition: Edition, output: string): BuiltPage[] {
  mkdirSync(folder(), { recursive: true });
  // Until all have moved, nobody knows which are there.
  rmSync(memory(), { force: true });
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const rendered = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(rendered.map((path) => [path, freshPage(edition, output, path)]));
  for (const [path, key] of keys(edition)) {
    const traits = kept(edition).get(key);
    if (traits && !pages.has(path)) pages.set(path, { path, key, traits, file: fileOf(key) });
  }
  const all = [...pages.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const used = new Set(all.flatMap(({ key }) => (key === undefined ? [] : [`${key}.html`])));
  for (const name of readdirSync(folder())) if (!used.has(name)) rmSync(join(folder(), name));
  writeFileSync(memory(), JSON.stringify(toKeep(all)));
  return all;
}

function toKeep(all: readonly BuiltPage[]): Kept {
  const alike = Map.groupBy(all, ({ traits }) => JSON.stringify(traits));
  const groups = [...alike.values()];
  return {
    traits: groups.flatMap(([page]) => page?.traits ?? []),
    pages: Object.fromEntries(
      groups.flatMap((group, at) => group.flatMap(({ key }) => (key ? [[key, at]] : []))),
    ),
  };
}

/** A page that was rendered in this build; one that can be kept is moved to where it will be. */
function freshPage(edition: Edition, output: string, path: string): BuiltPage {
  const file = join(output, path);
  const key = keys(edition).get(path);
  const traits = traitsOf(readFileSync(file, 'utf8'));
  if (key === undefined) return { path, file, traits };
  move(file, fileOf(key));
  return { path, file: fileOf(key), key, traits };
}

/** Moves a file; to another disk it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}
