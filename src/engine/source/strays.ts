/** Finds files and folders that an archive does not read, by their paths in it. */
import type { EntryKind } from './entries.ts';
import { REGISTERS } from './registers.ts';

/** Something in the folder of the archive that is not read. */
export interface Stray {
  /** Its path, as in messages. */
  readonly path: string;
  readonly kind: EntryKind;
  /** What was expected in its place. */
  readonly expected: string;
  /** Names of files that may have been meant. */
  readonly meant: readonly string[];
}

interface Folder {
  readonly expected: string;
  readonly reads: (name: string) => boolean;
  readonly meant: readonly string[];
}

const listed = (names: readonly string[]): Folder => ({
  expected: `one of: ${names.join(', ')}`,
  reads: (name) => names.includes(name),
  meant: names,
});

const MARKDOWN: Folder = {
  expected: 'Markdown files such as letter.md, and no folders',
  reads: (name) => name.endsWith('.md'),
  meant: [],
};

const FOLDERS: Readonly<Record<string, Folder>> = {
  documents: MARKDOWN,
  essays: MARKDOWN,
  received: { expected: 'the received files, and no folders', reads: () => true, meant: [] },
  originals: { expected: 'original files, and no folders', reads: () => true, meant: [] },
  authority: listed([
    ...REGISTERS.map((register) => `${register}.yaml`),
    'events.yaml',
    'terms.yaml',
  ]),
  editions: {
    expected: 'changes.yaml and the registries of editions, such as 1.yaml',
    reads: (name) => name.endsWith('.yaml'),
    meant: ['changes.yaml'],
  },
};

const ROOT = listed([
  'edition.yaml',
  'bibliography.yaml',
  'genres.yaml',
  'claims.yaml',
  'quotations.yaml',
  'links.yaml',
  'anchors.yaml',
]);

/** Folders whose files are read. */
export const READ_FOLDERS: readonly string[] = Object.keys(FOLDERS);

/** Whether something with `path` in the archive is not read although its place says that it should be. */
export function strayAt(path: string, kind: EntryKind): Stray | undefined {
  const [first = '', name] = path.split('/');
  const folder = name === undefined ? ROOT : FOLDERS[first];
  if (folder === undefined) return undefined;
  const { expected, reads, meant } = folder;
  const stray = (what: string, names = meant): Stray => ({
    ...{ path, kind, expected: what, meant: names },
  });
  if (name === undefined && kind !== 'folder' && READ_FOLDERS.includes(first)) {
    return stray('a folder', []);
  }
  if (name === undefined && kind === 'folder' && READ_FOLDERS.includes(first)) return undefined;
  if (name === undefined && kind === 'folder' && !reads(first)) {
    const near = READ_FOLDERS.find((one) => singular(one) === singular(first) && one !== first);
    return near === undefined ? undefined : stray(`a folder "${near}"`, [near]);
  }
  if (kind === 'file' && reads(name ?? first)) return undefined;
  const isHidden = (name ?? first).startsWith('.') && !path.endsWith('.md');
  const isOther = name === undefined && !/\.ya?ml$/i.test(path);
  return isHidden || isOther ? undefined : stray(expected);
}

const singular = (name: string): string => name.toLowerCase().replace(/s$/, '');
