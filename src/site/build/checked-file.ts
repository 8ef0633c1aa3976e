/**
 * Files that are stored between builds. Each has the digest of its name and text, and counts as missing if it was
 * truncated or changed.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** Length of the digest and the line end after it. */
const HEAD = 65;

/** The text of a file from `writeChecked`; `undefined` if it is missing, unreadable or changed. */
export function readChecked(path: string): string | undefined {
  const content = textOf(path);
  if (content === undefined) return undefined;
  const text = content.slice(HEAD);
  return content.slice(0, HEAD) === head(path, text) ? text : undefined;
}

/** Writes a text with its digest. */
export function writeChecked(path: string, text: string): void {
  writeWhole(path, head(path, text) + text);
}

/** Writes a temporary file and renames it, so that no reader sees a part of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** The digest includes the name, so that a renamed file is not accepted. */
const head = (path: string, text: string): string => `${digest(basename(path), text)}\n`;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
