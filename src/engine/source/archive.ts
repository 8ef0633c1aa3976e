/** Reads an archive from disk. No other part of the engine accesses the file system. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodingFault, decode } from './decode.ts';
import { type EntryKind, kindOf, readBytes, stampOf } from './entries.ts';
import { forRegisters, REGISTERS, type Register } from './registers.ts';
import { READ_FOLDERS, type Stray, strayAt } from './strays.ts';

/** A text file of the archive. `path` is relative to the archive's parent folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  /** File name without folder and extension: `i` of `content/documents/i.md`. */
  readonly id: string;
  readonly text: string;
  /** Why the bytes of the file cannot be decoded; then its text is empty. */
  readonly faults?: readonly DecodingFault[];
}

/** A file as received, in bytes. */
export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All files of an archive, unparsed. A missing register is an empty file. */
export interface Archive extends Readonly<Record<Register, SourceFile>> {
  readonly edition: SourceFile;
  readonly documents: readonly SourceFile[];
  readonly essays: readonly SourceFile[];
  readonly events: SourceFile;
  /** Terms that editors explain. */
  readonly terms: SourceFile;
  readonly bibliography: SourceFile;
  /** The genres that the archive declares in addition to the general ones. */
  readonly genres: SourceFile;
  /** Claims that are made of documents, and passages that have a page of their own. */
  readonly claims: SourceFile;
  readonly quotations: SourceFile;
  /** What is known of the links to other sites. */
  readonly links: SourceFile;
  /** The registry of published anchors and the list of changes; both are empty before the first edition. */
  readonly anchors: SourceFile;
  readonly changes: SourceFile;
  readonly received: readonly ReceivedFile[];
  /** Files from which received texts were derived: mail, Word, TEI. */
  readonly originals: readonly ReceivedFile[];
  /** What is in the archive's folders and is not read. */
  readonly strays: readonly Stray[];
}

/** Every file that editors or commands write, in no particular order. */
export const sourcesOf = (archive: Archive): SourceFile[] => [
  archive.edition,
  ...archive.documents,
  ...archive.essays,
  ...REGISTERS.map((register) => archive[register]),
  archive.events,
  archive.terms,
  archive.bibliography,
  archive.genres,
  archive.claims,
  archive.quotations,
  archive.links,
  archive.anchors,
  archive.changes,
];

/** The text of every file of an archive, by its path. */
export const filesOf = (archive: Archive): Map<string, string> =>
  new Map([
    ...sourcesOf(archive).map(({ path, text }) => [path, text] as const),
    ...archive.received.map(({ path, bytes }) => [path, decode(bytes).text] as const),
  ]);

/** The files of an archive that are not in a folder of documents, essays or received files. */
const SINGLE_FILES: readonly string[] = [
  'edition.yaml',
  'anchors.yaml',
  'editions/changes.yaml',
  ...REGISTERS.map((register) => `authority/${register}.yaml`),
  'authority/events.yaml',
  'authority/terms.yaml',
  'bibliography.yaml',
  'genres.yaml',
  'claims.yaml',
  'quotations.yaml',
  'links.yaml',
];

/** The folders whose files are read, and how the names of these files end. */
const FILE_FOLDERS = {
  documents: '.md',
  essays: '.md',
  received: '',
  originals: '',
} as const;

/** A file as it was read, and what the file system said of it before. */
interface KnownFile {
  readonly stamp: string | undefined;
  readonly file: SourceFile | ReceivedFile;
}

/**
 * Reads the archive in `root` (an absolute path).
 * @param label the prefix of paths in messages, before a slash; empty for paths within the archive
 * @throws Error if `root` has no `edition.yaml`, and so is not an archive, or if a file cannot be read
 */
export const readArchive = (root: string, label = 'content'): Promise<Archive> =>
  archiveReader(root, label)();

/**
 * Makes a function that reads an archive as `readArchive` does, and again as it is then. A file that has not changed is the
 * same object each time, so that what was computed of it can be used again.
 */
export function archiveReader(root: string, label: string): () => Promise<Archive> {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  const read = (path: string): KnownFile => {
    const at = join(root, path);
    const before = known.get(path);
    const stamp = stampOf(at);
    if (before?.stamp !== undefined && before.stamp === stamp) return before;
    const file = fileFrom(path, readBytes(at), label);
    return { stamp, file: before !== undefined && isSame(before.file, file) ? before.file : file };
  };
  return async () => {
    const { paths, strays } = listArchive(root, label);
    known = new Map(paths.map((path) => [path, read(path)]));
    const files = new Map(known.entries().map(([path, { file }]) => [path, file] as const));
    return { ...archiveFrom(files, label), strays };
  };
}

/** The files in the folder of an archive that are read, and those that are not. */
function listArchive(root: string, label: string): { paths: string[]; strays: Stray[] } {
  const kinds = new Map<string, EntryKind>();
  const kind = (path: string): EntryKind => {
    const found = kinds.get(path) ?? kindOf(join(root, path));
    kinds.set(path, found);
    return found;
  };
  const list = (name: string): string[] =>
    kind(name) === 'folder' ? readdirSync(join(root, name)).sort() : [];
  const record = join(root, 'edition.yaml');
  if (kind('edition.yaml') === 'broken link') {
    throw new Error(`No archive in ${root}: expected an edition.yaml there.`);
  }
  if (kind('edition.yaml') !== 'file') {
    throw new Error(`Unexpected ${kind('edition.yaml')} ${record}, expected a file.`);
  }
  const paths = [
    ...SINGLE_FILES,
    ...Object.entries(FILE_FOLDERS).flatMap(([name, extension]) =>
      list(name)
        .filter((entry) => entry.endsWith(extension))
        .map((entry) => `${name}/${entry}`),
    ),
  ].filter((path) => kind(path) === 'file');
  const strays = ['.', ...READ_FOLDERS].flatMap((name) =>
    list(name).flatMap((entry) => {
      const path = name === '.' ? entry : `${name}/${entry}`;
      const stray = strayAt(path, kind(path));
      return stray === undefined ? [] : [{ ...stray, path: labelled(label, path) }];
    }),
  );
  return { paths, strays };
}

/**
 * The archive that files make.
 * @param files the bytes of each file by its path within the archive; other files than those of an archive are left out
 * @param label as for `readArchive`
 */
export const archiveOf = (files: ReadonlyMap<string, Uint8Array>, label = ''): Archive =>
  archiveFrom(
    new Map([...files].map(([path, bytes]) => [path, fileFrom(path, bytes, label)])),
    label,
  );

/** Whether a file has no text that editors write: it is in a folder of files as received. */
const isReceived = (path: string): boolean => /^(received|originals)\//.test(path);

function fileFrom(path: string, bytes: Uint8Array, label: string): SourceFile | ReceivedFile {
  if (isReceived(path)) {
    return { path: labelled(label, path), name: path.slice(path.indexOf('/') + 1), bytes };
  }
  const { text, faults } = decode(bytes);
  const isReadable = faults.every(({ kind }) => kind !== 'bytes');
  const id = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  return { path: labelled(label, path), id, text, ...(isReadable ? {} : { faults }) };
}

/** Whether a file that was read again is as before. Files with faults are looked at again. */
function isSame(before: SourceFile | ReceivedFile, now: SourceFile | ReceivedFile): boolean {
  if ('bytes' in before) return 'bytes' in now && Buffer.compare(before.bytes, now.bytes) === 0;
  const isSound = before.faults === undefined;
  return 'text' in now && isSound && now.faults === undefined && before.text === now.text;
}

function archiveFrom(
  files: ReadonlyMap<string, SourceFile | ReceivedFile>,
  label: string,
): Archive {
  const file = (path: string): SourceFile =>
    (files.get(path) ?? fileFrom(path, new Uint8Array(), label)) as SourceFile;
  const inFolder = (name: keyof typeof FILE_FOLDERS): string[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${name}/`) && path.endsWith(FILE_FOLDERS[name]))
      .sort();
  const received = (name: 'received' | 'originals'): ReceivedFile[] =>
    inFolder(name).map((path) => files.get(path) as ReceivedFile);
  return {
    edition: file('edition.yaml'),
    documents: inFolder('documents').map(file),
    essays: inFolder('essays').map(file),
    anchors: file('anchors.yaml'),
    changes: file('editions/changes.yaml'),
    ...forRegisters((register) => file(`authority/${register}.yaml`)),
    events: file('authority/events.yaml'),
    terms: file('authority/terms.yaml'),
    bibliography: file('bibliography.yaml'),
    genres: file('genres.yaml'),
    claims: file('claims.yaml'),
    quotations: file('quotations.yaml'),
    links: file('links.yaml'),
    received: received('received'),
    originals: received('originals'),
    strays: [],
  };
}

const labelled = (label: string, path: string): string =>
  label === '' ? path : `${label}/${path}`;
