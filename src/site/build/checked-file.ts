/** Files that last from one build to the next. Each carries the digest of its name and text: one that was cut or changed counts as absent. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** Digits of the digest, and the line end after it. */
const HEAD = 65;

/** The text of a file that `writeChecked` wrote; nothing where it is not there, not readable, or not as it was written. */
export function readChecked(path: string): string | undefined {
  const content = textOf(path);
  const text = content?.slice(HEAD);
  return text !== undefined && content === sealed(path, text) ? text : undefined;
}

/** Writes a text with its digest. */
export function writeChecked(path: string, text: string): void {
  writeWhole(path, sealed(path, text));
}

/** Writes a file beside its place and renames it, so that no reader sees half of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** The name is part of the digest, so that a file under another's name is not taken for it. */
const sealed = (path: string, text: string): string => `${digest(basename(path), text)}\n${text}`;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
