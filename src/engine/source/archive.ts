/** Reads an archive from disk. Nothing else in the engine touches the file system. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text file of the archive; `path` is relative to the archive's parent folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  /** File name without folder and extension: `i` of `content/documents/i.md`. */
  readonly id: string;
  readonly text: string;
}

/** A file as received, in bytes. */
export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything an editor edits, unparsed. A missing register is an empty one. */
export interface Archive {
  readonly edition: SourceFile;
  readonly documents: readonly SourceFile[];
  readonly essays: readonly SourceFile[];
  readonly people: SourceFile;
  readonly places: SourceFile;
  readonly groups: SourceFile;
  readonly events: SourceFile;
  readonly bibliography: SourceFile;
  /** The ledger of published anchors, and what each edition changed; empty before the first edition. */
  readonly anchors: SourceFile;
  readonly changes: SourceFile;
  readonly received: readonly ReceivedFile[];
}

/** The text of every file of an archive, by its path in messages. */
export function filesOf(archive: Archive): Map<string, string> {
  const { edition, documents, essays, people, places, groups, events, bibliography } = archive;
  const registers = [people, places, groups, events, bibliography];
  const sources = [
    edition,
    ...documents,
    ...essays,
    ...registers,
    archive.anchors,
    archive.changes,
  ];
  return new Map([
    ...sources.map(({ path, text }) => [path, text] as const),
    ...archive.received.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const),
  ]);
}

/**
 * Reads the archive in `root` (an absolute path).
 * @param label how paths begin in messages; the name of the folder by default.
 * @throws Error where `root` has no `edition.yaml`: then it is no archive.
 */
export async function readArchive(root: string, label = 'content'): Promise<Archive> {
  const file = async (path: string): Promise<SourceFile> => ({
    path: `${label}/${path}`,
    id: path.replace(/^.*\//, '').replace(/\.[^.]+$/, ''),
    text: existsSync(join(root, path)) ? await readFile(join(root, path), 'utf8') : '',
  });
  const folder = async (name: string, extension: string): Promise<string[]> => {
    const at = join(root, name);
    if (!existsSync(at)) return [];
    return (await readdir(at)).filter((entry) => entry.endsWith(extension)).sort();
  };
  if (!existsSync(join(root, 'edition.yaml'))) {
    throw new Error(`No archive in ${root}: expected an edition.yaml there.`);
  }
  const all = (name: string) =>
    folder(name, '.md').then((names) =>
      Promise.all(names.map((entry) => file(`${name}/${entry}`))),
    );
  const [edition, people, places, groups, events, bibliography] = (await Promise.all(
    [
      'edition.yaml',
      'authority/people.yaml',
      'authority/places.yaml',
      'authority/groups.yaml',
      'authority/events.yaml',
      'bibliography.yaml',
    ].map(file),
  )) as [SourceFile, SourceFile, SourceFile, SourceFile, SourceFile, SourceFile];
  const received = await Promise.all(
    (await folder('received', '')).map(async (name) => ({
      path: `${label}/received/${name}`,
      name,
      bytes: await readFile(join(root, 'received', name)),
    })),
  );
  return {
    edition,
    documents: await all('documents'),
    essays: await all('essays'),
    anchors: await file('anchors.yaml'),
    changes: await file('editions/changes.yaml'),
    people,
    places,
    groups,
    events,
    bibliography,
    received,
  };
}
