/** Reads an archive from disk. No other part of the engine accesses the file system. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DecodingFault, decode } from './decode.ts';
import { kindOf, readBytes } from './entries.ts';
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

/**
 * Reads the archive in `root` (an absolute path).
 * @param label the prefix of paths in messages, before a slash; empty for paths within the archive
 * @throws Error if `root` has no `edition.yaml`, and so is not an archive, or if a file cannot be read
 */
export async function readArchive(root: string, label = 'content'): Promise<Archive> {
  const list = (name: string): string[] => {
    const at = join(root, name);
    return kindOf(at) === 'folder' ? readdirSync(at).sort() : [];
  };
  const record = join(root, 'edition.yaml');
  const kind = kindOf(record);
  if (kind === 'broken link') {
    throw new Error(`No archive in ${root}: expected an edition.yaml there.`);
  }
  if (kind !== 'file') throw new Error(`Unexpected ${kind} ${record}, expected a file.`);
  const paths = [
    ...SINGLE_FILES,
    ...Object.entries(FILE_FOLDERS).flatMap(([name, extension]) =>
      list(name)
        .filter((entry) => entry.endsWith(extension))
        .map((entry) => `${name}/${entry}`),
    ),
  ].filter((path) => kindOf(join(root, path)) === 'file');
  const files = new Map(paths.map((path) => [path, readBytes(join(root, path))]));
  return {
    ...archiveOf(files, label),
    strays: ['.', ...READ_FOLDERS].flatMap((name) =>
      list(name).flatMap((entry) => {
        const path = name === '.' ? entry : `${name}/${entry}`;
        const stray = strayAt(path, kindOf(join(root, path)));
        return stray === undefined ? [] : [{ ...stray, path: labelled(label, path) }];
      }),
    ),
  };
}

/**
 * The archive that files make.
 * @param files the bytes of each file by its path within the archive; other files than those of an archive are left out
 * @param label as for `readArchive`
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>, label = ''): Archive {
  const file = (path: string): SourceFile => {
    const { text, faults } = decode(files.get(path) ?? new Uint8Array());
    const isReadable = faults.every(({ kind }) => kind !== 'bytes');
    const id = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
    return { path: labelled(label, path), id, text, ...(isReadable ? {} : { faults }) };
  };
  const inFolder = (name: keyof typeof FILE_FOLDERS): string[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${name}/`) && path.endsWith(FILE_FOLDERS[name]))
      .sort();
  const received = (name: 'received' | 'originals'): ReceivedFile[] =>
    inFolder(name).map((path) => ({
      path: labelled(label, path),
      name: path.slice(name.length + 1),
      bytes: files.get(path) ?? new Uint8Array(),
    }));
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
