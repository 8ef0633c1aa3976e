/** The example archive, unchanged and with mistakes. */
import { join } from 'node:path';
import { compile } from '../src/engine/compile.ts';
import type { Edition } from '../src/engine/model/edition.ts';
import {
  type Archive,
  type ReceivedFile,
  readArchive,
  type SourceFile,
} from '../src/engine/source/archive.ts';
import { strayAt } from '../src/engine/source/strays.ts';

/** An edit: replaces `find`, which must occur once in the file, by `put`. Without `find` it creates the file. */
export interface Edit {
  readonly file: string;
  readonly find?: string;
  readonly put: string;
  /** Another encoding than UTF-8 for a received file. */
  readonly encoding?: 'utf8' | 'latin1' | 'utf16le';
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const ROOT = join(import.meta.dirname, '../examples/lighthouse');

/** The archive before its first edition. It has no published addresses that edits could break. */
export async function readLighthouse(): Promise<Archive> {
  const archive = await readArchive(ROOT, 'lighthouse');
  const empty = (file: SourceFile): SourceFile => ({ ...file, text: '' });
  return { ...archive, anchors: empty(archive.anchors), changes: empty(archive.changes) };
}

/** The compiled archive. @throws Error if it has a problem */
export async function openLighthouse(): Promise<Edition> {
  const { edition, problems } = compile(await readLighthouse());
  if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return edition;
}

/** A copy of `archive` with the edits made. @throws Error for an edit that does not apply exactly once */
export const withEdits = (archive: Archive, edits: readonly Edit[]): Archive =>
  edits.reduce(withEdit, archive);

function withEdit(archive: Archive, { file, find, put, encoding = 'utf8' }: Edit): Archive {
  const path = `lighthouse/${file}`;
  if (find === undefined) return withFile(archive, path, put);
  let made = 0;
  const replaced = (text: string): string => {
    const parts = text.split(find);
    if (parts.length !== 2)
      throw new Error(`"${find}" occurs ${parts.length - 1} times in ${file}.`);
    made++;
    return parts.join(put);
  };
  const edit = <Item extends SourceFile | ReceivedFile>(source: Item): Item => {
    if (source.path !== path) return source;
    return 'bytes' in source
      ? { ...source, bytes: Buffer.from(replaced(decoder.decode(source.bytes)), encoding) }
      : { ...source, text: replaced(source.text) };
  };
  const edited = Object.fromEntries(
    Object.entries(archive).map(([part, files]) => [
      part,
      Array.isArray(files) ? files.map(edit) : edit(files),
    ]),
  ) as unknown as Archive;
  if (made === 0) throw new Error(`No file ${file} to edit.`);
  return edited;
}

function withFile(archive: Archive, path: string, text: string): Archive {
  if (path === archive.anchors.path) return { ...archive, anchors: { ...archive.anchors, text } };
  const stray = strayAt(path.replace(/^lighthouse\//, ''), 'file');
  if (stray !== undefined) return { ...archive, strays: [...archive.strays, { ...stray, path }] };
  const [, folder, name = ''] = /([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const id = name.replace(/\.[^.]+$/, '');
  if (folder === 'documents' || folder === 'essays') {
    return { ...archive, [folder]: [...archive[folder], { path, id, text }] };
  }
  const bytes = encoder.encode(text);
  return { ...archive, received: [...archive.received, { path, name, bytes }] };
}
