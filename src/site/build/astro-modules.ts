/** Modules of Astro that the development server need not transform: Node loads them as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, parseAst } from 'vite';
import { addressesIn } from './shared-modules.ts';

/** The code of Astro. */
const ASTRO = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'dist/');

/** What a module imports, now or later. */
const IMPORTS = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
/** Modules that Astro makes for a project. */
const MADE = /^(?:virtual|astro):/;
/** What Vite replaces, or sets. */
const REPLACED = /import\.meta\.(?:env|hot)/;

interface Module {
  /** Whether it is code for Vite. */
  readonly isForVite: boolean;
  /** The paths of the modules of Astro that it imports. */
  readonly imports: readonly string[];
}

/**
 * Leaves the modules of Astro to Node that have nothing for Vite in them, or in what they import. They are four fifths of the
 * modules that a first page needs.
 */
export function nativeAstroModules(): Plugin {
  const modules = new Map<string, Module>();
  const moduleAt = (path: string): Module => {
    const module = modules.get(path) ?? readModule(path);
    modules.set(path, module);
    return module;
  };
  const isNative = (path: string): boolean => {
    const reached = new Set([path]);
    for (const one of reached) {
      if (moduleAt(one).isForVite) return false;
      for (const next of moduleAt(one).imports) reached.add(next);
    }
    return true;
  };
  return {
    name: 'native-astro-modules',
    apply: 'serve',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? undefined : { resolve: { builtins: [addressesIn(ASTRO)] } },
    async resolveId(source, importer, options) {
      if (this.environment.name === 'client') return undefined;
      const isOfAstro = /^astro(?:\/|$)/.test(source);
      if (!isOfAstro && !(source.startsWith('.') && importer?.startsWith(ASTRO))) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !resolved.id.startsWith(ASTRO) || !resolved.id.endsWith('.js')) {
        return resolved;
      }
      return isNative(resolved.id)
        ? { id: pathToFileURL(resolved.id).href, external: true }
        : resolved;
    },
  };
}

function readModule(path: string): Module {
  const code = readFileSync(path, 'utf8');
  const specifiers = Array.from(code.matchAll(IMPORTS), ([, specifier = '']) => specifier);
  return {
    isForVite: specifiers.some((one) => MADE.test(one)) || (REPLACED.test(code) && usesMeta(code)),
    imports: specifiers
      .filter((one) => one.startsWith('.'))
      .map((one) => resolve(dirname(path), one))
      // What looks like an import may be a part of a message.
      .filter((one) => existsSync(one)),
  };
}

/** Whether code has `import.meta` outside messages. */
const usesMeta = (code: string): boolean =>
  JSON.stringify(parseAst(code)).includes('"MetaProperty"');
