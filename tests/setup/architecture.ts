/** The import boundaries of `src`: what each part may import, and which environments it may use. */
import { isBuiltin } from 'node:module';
import { readSource, targetOf } from './source-facts.ts';

/** What lies outside the code: the static site generator, the machine, the page in a browser. */
type World = 'astro' | 'node' | 'dom';

interface Part {
  /** Which files of `src` it holds; the first part that fits is a file's own. */
  readonly files: RegExp;
  readonly knows?: readonly World[];
  /** Folders of `src` whose code it may use; its own folder always. */
  readonly uses?: readonly string[];
  /** Files of those folders that it may not use all the same. */
  readonly except?: RegExp;
  /** Folders of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
}

/** Search code that runs once, on the editor's machine. */
const INDEXING = /^search\/index\//;

const SHOWN = ['layouts', 'components', 'client', 'styles'];

export const PARTS: readonly Part[] = [
  { files: /^strings\// },
  // What pages and scripts agree on: it knows neither side.
  { files: /^markup\//, uses: ['strings'] },
  { files: /^engine\/source\//, knows: ['node'], uses: ['engine', 'strings'] },
  { files: /^engine\//, uses: ['markup', 'strings'] },
  { files: /^exports\//, uses: ['engine', 'markup', 'strings'] },
  { files: /^migrations\//, uses: ['engine'] },
  // Files as received, of any kind: bytes are Node's.
  { files: /^import\//, knows: ['node'], uses: ['engine'] },
  { files: INDEXING, knows: ['node'], uses: ['engine', 'markup', 'strings'] },
  { files: /^search\//, uses: ['markup', 'strings'], except: INDEXING, types: ['engine'] },
  { files: /^views\//, uses: ['engine', 'exports', 'markup', 'search', 'strings'] },
  {
    files: /^site\//,
    knows: ['astro', 'node'],
    uses: ['engine', 'exports', 'markup', 'search', 'strings', 'views', 'workbench'],
  },
  // The panel of the development server runs in the browser of an editor.
  { files: /^workbench\/panel\.ts$/, knows: ['astro', 'dom'] },
  { files: /^workbench\//, uses: ['engine'] },
  // Components are functions of views: they ask no edition.
  {
    files: /^(layouts|components)\//,
    uses: ['exports', 'markup', 'site', 'strings', ...SHOWN],
    types: ['engine', 'views'],
  },
  {
    files: /^pages\//,
    knows: ['astro'],
    uses: ['exports', 'markup', 'site', 'strings', 'views', ...SHOWN],
  },
  {
    files: /^client\/(.*\/)?logic\.ts$/,
    uses: ['markup', 'search', 'strings'],
    except: INDEXING,
    types: ['engine'],
  },
  {
    files: /^client\//,
    knows: ['dom'],
    uses: ['markup', 'search', 'strings', 'styles'],
    except: INDEXING,
    types: ['engine'],
  },
  { files: /^styles\// },
  {
    files: /^cli\//,
    knows: ['node'],
    uses: ['engine', 'exports', 'import', 'migrations', 'search', 'site', 'strings'],
  },
];

const GLOBALS: Record<'node' | 'dom', ReadonlySet<string>> = {
  node: new Set(['process', 'Buffer', 'require', 'module', '__dirname', '__filename']),
  dom: new Set(
    `window document navigator location history localStorage sessionStorage customElements
    matchMedia getComputedStyle requestAnimationFrame Document Element Node HTMLElement Event
    MutationObserver IntersectionObserver ResizeObserver`.split(/\s+/),
  ),
};

/**
 * Says where `files` break the table.
 * @param files text of each source file by its path within `src`, with forward slashes
 * @returns one sentence per fault, each beginning with the file's path; empty when all is well
 */
export function findFaults(files: ReadonlyMap<string, string>, parts = PARTS): string[] {
  return [...files].flatMap(([path, text]) => {
    const part = parts.find(({ files }) => files.test(path));
    if (!part) return [`${path} belongs to no part`];
    return faultsOf(path, text, part).map((fault) => `${path} ${fault}`);
  });
}

function faultsOf(path: string, text: string, part: Part): string[] {
  const { imports, globals } = readSource(path, text);
  const knows = (world: World): boolean => part.knows?.includes(world) ?? false;
  const faults = imports.flatMap(({ specifier, typeOnly }) => {
    const target = targetOf(path, specifier);
    if (target === undefined) {
      const world = worldOf(specifier);
      return world && !knows(world) ? [`imports ${specifier}`] : [];
    }
    return mayUse(path, part, target, typeOnly) ? [] : [`imports ${target}`];
  });
  for (const world of ['node', 'dom'] as const) {
    if (knows(world)) continue;
    const used = [...globals].filter((name) => GLOBALS[world].has(name));
    faults.push(...used.map((name) => `uses the global ${name}`));
  }
  return faults;
}

function worldOf(specifier: string): World | undefined {
  if (/^(astro([:/].*)?|@astrojs\/.*)$/.test(specifier)) return 'astro';
  return isBuiltin(specifier) ? 'node' : undefined;
}

function mayUse(path: string, part: Part, target: string, typeOnly: boolean): boolean {
  const folder = folderOf(target);
  if (typeOnly && part.types?.includes(folder)) return true;
  if (part.except?.test(target)) return false;
  return folder === folderOf(path) || (part.uses?.includes(folder) ?? false);
}

/** `engine` of `engine/model/document.ts`; of a file outside `src` the dots, which no part may use. */
const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));
