/** Modules that pages and the integration share: Node loads them once, instead of a second copy for the pages. */
import { builtinModules } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Fits the addresses of the modules in a folder. Those that Node has loaded count as built in: see `configEnvironment`. */
export const addressesIn = (folder: string): RegExp =>
  new RegExp(`^${RegExp.escape(pathToFileURL(folder).href)}`);

/**
 * Leaves the server-side modules in `folders` out of the pages' bundle, and out of what the development server transforms, so that the edition is compiled and its views are
 * computed once in a process.
 * @param folders of the project, below its root: `src/engine`
 */
export function shareModules(folders: readonly string[]): Plugin {
  const roots = folders.map((folder) =>
    fileURLToPath(new URL(`../../../${folder}/`, import.meta.url)),
  );
  return {
    name: 'shared-modules',
    enforce: 'pre',
    /** The development server would transform modules that have an address of a file; it leaves those of Node to Node. */
    configEnvironment(name, _config, { command }) {
      if (name === 'client' || command === 'build') return undefined;
      return { resolve: { builtins: [...builtinModules, /^node:/, ...roots.map(addressesIn)] } };
    },
    async resolveId(source, importer, options) {
      if (this.environment.name === 'client' || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !roots.some((root) => resolved.id.startsWith(root)))
        return undefined;
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
