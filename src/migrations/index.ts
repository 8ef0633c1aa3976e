/** Upgrades an archive step by step to the format that the engine reads. */
import { FORMAT } from '../engine/format/version.ts';
import { format0To1 } from './format-0-to-1.ts';
import type { Files, Migration } from './migration.ts';

/** In the order of the formats, from format 0. */
export const MIGRATIONS: readonly Migration[] = [format0To1];

/** The steps from `format` to the current one. @throws Error for an unknown format */
export function stepsFrom(format: unknown): readonly Migration[] {
  const isKnown = typeof format === 'number' && Number.isInteger(format) && format >= 0;
  if (!isKnown || format > FORMAT) {
    throw new Error(
      `Unexpected format ${JSON.stringify(format)}, expected a number from 0 to ${FORMAT}. ` +
        'A higher number needs a newer version of Annotated Archive.',
    );
  }
  return MIGRATIONS.filter(({ from }) => from >= format);
}

/** The files that `steps` change, with their new text. Unchanged files are left out. */
export function migrated(files: Files, steps: readonly Migration[]): Files {
  const after = new Map(files);
  for (const { migrate } of steps) {
    for (const [path, text] of migrate(after)) after.set(path, text);
  }
  return new Map([...after].filter(([path, text]) => text !== files.get(path)));
}
