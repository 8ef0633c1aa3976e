/**
 * A sequence of random edits in one process: after each edit, the pages, files and search records computed with caches are
 * compared with those computed from nothing.
 */
import { compile } from '../../src/engine/compile.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import type { Archive, SourceFile } from '../../src/engine/source/archive.ts';
import { dataFiles } from '../../src/site/build/data-files.ts';
import { searchRecords } from '../../src/site/build/search-records.ts';
import { pagesOf } from '../../src/site/pages.ts';
import { PAGES, type PageKind } from '../../src/views/pages.ts';
import type { Random } from '../campaigns/random.ts';
import { randomEdit } from './random-edits.ts';

/** Edits in each sequence. */
export const EDITS = 2;

/** Every file of an archive that is edited here, by its path. */
const sourcesOf = (archive: Archive): Map<string, SourceFile> => {
  const { edition, documents, essays, people, places, groups, events, terms, bibliography } =
    archive;
  const all = [
    edition,
    ...documents,
    ...essays,
    people,
    places,
    groups,
    events,
    terms,
    bibliography,
  ];
  return new Map(all.map((file) => [file.path, file]));
};

function edited(archive: Archive, random: Random): Archive {
  const sources = sourcesOf(archive);
  const edit = randomEdit(new Map([...sources].map(([path, { text }]) => [path, text])), random);
  if (edit === undefined) return archive;
  const put = <File extends SourceFile>(file: File): File =>
    file.path === edit.path ? { ...file, text: edit.text } : file;
  return {
    ...archive,
    edition: put(archive.edition),
    documents: archive.documents.map(put),
    essays: archive.essays.map(put),
    people: put(archive.people),
    places: put(archive.places),
    groups: put(archive.groups),
    events: put(archive.events),
    terms: put(archive.terms),
    bibliography: put(archive.bibliography),
  };
}

/** Views as JSON by the key of the page that is cached under it. */
const pagesIn = (edition: Edition): Map<string, { key: string; view: string }> =>
  new Map(
    (Object.keys(PAGES) as PageKind[]).flatMap((kind) =>
      pagesOf(edition, kind).map(({ id, key, view }): [string, { key: string; view: string }] => [
        `${kind} ${id}`,
        { key, view: JSON.stringify(view) },
      ]),
    ),
  );

/** What an incremental build remembers from one edit to the next. */
class Caches {
  #documents = new Map<string, string>();
  #pages = new Map<string, string>();
  #files = new Map<string, string>();

  compile(archive: Archive) {
    return compile(archive, {
      get: (key) => {
        const text = this.#documents.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as Document);
      },
      set: (key, document) => void this.#documents.set(key, JSON.stringify(document)),
    });
  }

  /** Each page as it was when it was last rendered under its key. */
  pages(edition: Edition): Map<string, string> {
    const all = [...pagesIn(edition)].map(([name, { key, view }]): [string, string] => {
      const cached = this.#pages.get(`${name} ${key}`) ?? view;
      this.#pages.set(`${name} ${key}`, cached);
      return [name, cached];
    });
    return new Map(all);
  }

  /**
   * Each file beside the pages as it was when it was last made under its key.
   * @param whole whether files with a key are made; else their key stands for them
   */
  files(edition: Edition, whole: boolean): Map<string, string> {
    const all = dataFiles(edition).map(({ address, key, make }): [string, string] => {
      if (key === undefined) return [address, make()];
      if (!whole) return [address, key];
      const cached = this.#files.get(`${address} ${key}`) ?? make();
      this.#files.set(`${address} ${key}`, cached);
      return [address, cached];
    });
    return new Map(all);
  }
}

/** Names of what differs between two builds, or is in one alone. */
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));

/** What a sequence found. */
export interface Sequence {
  /** Edits whose archive had no problems, so that their output was compared. */
  readonly published: number;
  /** Names of what differs after an edit, of pages, files and search records. */
  readonly differing: readonly string[];
}

/**
 * Edits `start` {@link EDITS} times and compares after each edit.
 * @param whole whether files with a key are made and compared, which takes long; else their keys are
 */
export function runSequence(start: Archive, random: Random, whole: boolean): Sequence {
  const caches = new Caches();
  caches.compile(start);
  let archive = start;
  let published = 0;
  const differences: string[] = [];
  for (let step = 0; step < EDITS; step++) {
    const next = edited(archive, random);
    const { edition: incremental, problems } = caches.compile(next);
    // An archive with problems is not published, so the edit is undone.
    if (incremental === undefined || problems.length > 0) continue;
    archive = next;
    const { edition: clean } = compile(next);
    if (clean === undefined) throw new Error('The clean compilation has problems.');
    published++;
    const views = new Map([...pagesIn(clean)].map(([name, { view }]) => [name, view]));
    const files = new Caches().files(clean, whole);
    const [records, expected] = [incremental, clean].map((one) =>
      JSON.stringify(searchRecords(one)),
    );
    differences.push(
      ...differing(caches.pages(incremental), views),
      ...differing(caches.files(incremental, whole), files),
      ...(records === expected ? [] : ['search records']),
    );
  }
  return { published, differing: differences };
}
