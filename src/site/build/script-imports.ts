/** Finds the files that a page's script imports, now or later, so that the page can preload them. */
import type { Plugin } from 'vite';

/** The addresses of imported files, by the path of the source module of the script. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** A file of the bundle, with the names of its imports. */
interface Importing {
  readonly imports: readonly string[];
}

/** Set when scripts are bundled, before pages are rendered. Unset in the development server. */
let known: Imports | undefined;

/** The address of the file that contains a module, by the path of the module. */
let files: ReadonlyMap<string, string> | undefined;

/** The packages whose modules are in scripts. */
let packages: readonly string[] = [];

/** The name of the package that a module is of. */
const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** A Vite plugin that records the imports of entry scripts for `importsOf`. */
export const noteImports = (): Plugin => ({
  name: 'note-imports',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const root = this.environment.config.root;
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const pathOf = (id: string): string => id.replace(`${root}/`, '');
    const entries = chunks.filter(({ isEntry }) => isEntry);
    known = new Map(
      entries.flatMap((chunk) => {
        const addresses = importedBy(byName, chunk).map((name) => `/${name}`);
        return chunk.moduleIds.map((id) => [pathOf(id), addresses] as const);
      }),
    );
    files = new Map(
      chunks.flatMap(({ fileName, moduleIds }) =>
        moduleIds.map((id) => [pathOf(id), `/${fileName}`] as const),
      ),
    );
    const ids = chunks.flatMap(({ moduleIds }) => moduleIds);
    packages = [...new Set(ids.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []))];
  },
});

/** The static imports of a chunk, direct ones first, each once. */
export function importedBy(
  chunks: ReadonlyMap<string, Importing>,
  { imports }: Importing,
): string[] {
  const found = new Set(imports);
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return [...found];
}

/**
 * The addresses of the files that a page's script imports; empty in the development server.
 * @param module path of a source module that the script contains, from the folder of the project
 * @throws Error if no script of a page contains the module
 */
export function importsOf(module: string): readonly string[] {
  if (known === undefined) return [];
  const found = known.get(module);
  if (found === undefined) throw new Error(`No script contains ${module}.`);
  return found;
}

/**
 * The address of the file that contains a module; `undefined` in the development server.
 * @param module path of a source module, from the folder of the project
 * @throws Error if no script contains the module
 */
export function fileOf(module: string): string | undefined {
  if (files === undefined) return undefined;
  const found = files.get(module);
  if (found === undefined) throw new Error(`No script contains ${module}.`);
  return found;
}

/** The names of the packages whose modules are in scripts; none in the development server. */
export const packagesInScripts = (): readonly string[] => packages;
