/** The files that a script of a page imports, so that the page can ask for all at once. */
import type { Plugin } from 'vite';

/** Addresses of files, by the path of the source module whose script imports them. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** A file of the bundle, by the names of those that it imports. */
interface Importing {
  readonly imports: readonly string[];
}

/** Known from when the scripts are bundled, which is before pages are rendered; never while developing. */
let known: Imports | undefined;

/** Vite plugin that notes for each module of an entry script which files the script imports, for `importsOf`. */
export const noteImports = (): Plugin => ({
  name: 'note-imports',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const root = this.environment.config.root;
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const entries = chunks.filter(({ isEntry }) => isEntry);
    known = new Map(
      entries.flatMap((chunk) => {
        const addresses = importedBy(byName, chunk).map((name) => `/${name}`);
        return chunk.moduleIds.map((id) => [id.replace(`${root}/`, ''), addresses] as const);
      }),
    );
  },
});

/** Files that a chunk imports, and those that these import: the nearest first, each once. */
export function importedBy(
  chunks: ReadonlyMap<string, Importing>,
  { imports }: Importing,
): string[] {
  const found = new Set(imports);
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return [...found];
}

/**
 * Addresses of the files that the script of a built page imports; none while developing.
 * @param module path of a source module that the script contains, from the folder of the project
 * @throws Error where no script of a page contains the module
 */
export function importsOf(module: string): readonly string[] {
  if (known === undefined) return [];
  const found = known.get(module);
  if (found === undefined) throw new Error(`No script contains ${module}.`);
  return found;
}
