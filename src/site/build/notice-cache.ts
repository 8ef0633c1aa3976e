/** Keeps what was found in the prose of each file, by the digest of the file and of the code that looks at it. */
import { join } from 'node:path';
import type { Remember } from '../../engine/notices/prose.ts';
import { digest } from '../../engine/source/digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { sourceDigest } from './source-digest.ts';

type Kept = Readonly<Record<string, ReturnType<Parameters<Remember>[1]>>>;

/** A memory for `noticesOf`. */
export interface NoticeCache {
  readonly remember: Remember;
  /** Writes what this run found, and nothing of earlier ones. */
  save(): void;
}

/** Opens the memory in a folder. */
export function openNotices(folder: string): NoticeCache {
  const path = join(folder, 'notices.json');
  const code = sourceDigest('src/engine/{notices,source}/*.ts', 'package-lock.json');
  const text = readChecked(path);
  const before: Kept = text === undefined ? {} : (JSON.parse(text) as Kept);
  const now: Record<string, Kept[string]> = {};
  return {
    remember(file, find) {
      const key = digest(code, file.path, file.text);
      const found = before[key] ?? find();
      now[key] = found;
      return found;
    },
    save() {
      writeChecked(path, JSON.stringify(now));
    },
  };
}
