/** A small archive into which tests import: the starter with a letter. */
import { checkFiles } from '../../src/cli/check-files.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../../src/cli/import-plan.ts';
import { starterFiles } from '../../src/cli/starter.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { readFile } from '../../src/import/read-file.ts';
import type { ReadOptions } from '../../src/import/read-options.ts';

const encoder = new TextEncoder();

/** The files of the archive in bytes. */
export const starter = new Map(
  [
    ...starterFiles({
      title: 'Harbour',
      subtitle: 'Papers',
      lang: 'en',
      editors: ['The editors'],
      url: 'https://harbour.example',
      kinds: ['letter'],
      date: '2027-03-05',
      folder: 'harbour',
    }),
  ].map(([path, text]) => [path, encoder.encode(text)] as const),
);

/** An import, with the edition that it gives. */
export interface Import {
  readonly plan: ImportPlan;
  readonly edition: Edition;
  /** The new documents, in the order of their ids. */
  readonly documents: readonly Document[];
  readonly text: (path: string) => string;
}

/** Imports a file. @throws Error as the command does, and if the archive is not sound then */
export async function importFile(
  name: string,
  file: string | Uint8Array,
  options: ImportOptions & ReadOptions = {},
): Promise<Import> {
  const bytes = typeof file === 'string' ? encoder.encode(file) : file;
  const plan = planImport(starter, await readFile(name, bytes, options), options);
  const { edition, problems } = checkFiles(new Map([...starter, ...plan.files]));
  if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const ids = new Set(plan.documents.map(({ id }) => id));
  return {
    plan,
    edition,
    documents: edition.documents.filter(({ id }) => ids.has(id)),
    text: (path) => {
      const found = plan.files.get(path);
      return typeof found === 'string' ? found : new TextDecoder().decode(found);
    },
  };
}
