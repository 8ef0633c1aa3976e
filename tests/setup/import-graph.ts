/** The import graph of `src`: what a file imports, types included, lies in its own layer or below it. */
import { readSource, targetOf } from './source-facts.ts';

/** The files that each file imports, by paths within `src`. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The layers from the lowest to the highest. A file belongs to the first layer that fits it. Files of one layer may
 * import one another, as long as no cycle comes of it.
 */
export const LAYERS: readonly { readonly name: string; readonly files: RegExp }[] = [
  { name: 'strings', files: /^strings\// },
  { name: 'markup', files: /^markup\// },
  { name: 'source', files: /^engine\/source\// },
  { name: 'diagnostics', files: /^engine\/diagnostics\// },
  { name: 'format', files: /^engine\/format\// },
  { name: 'schemas', files: /^engine\/schemas\// },
  {
    name: 'model',
    files:
      /^engine\/model\/(?!(?:backlinks|citing|keyword-in-context|namesakes|page-fragments|units)\.ts$)/,
  },
  { name: 'markdown', files: /^engine\/markdown\// },
  { name: 'document', files: /^engine\/document\// },
  { name: 'edition', files: /^engine\/edition\// },
  { name: 'anchors', files: /^engine\/anchors\// },
  { name: 'model in typeset words', files: /^engine\/model\// },
  { name: 'rules', files: /^engine\/rules\// },
  { name: 'engine', files: /^engine\// },
];

/**
 * Reads the graph.
 * @param files text of each source file by its path within `src`, with forward slashes
 * @returns imports of TypeScript and Astro files; packages, styles and data are left out
 */
export function importGraph(files: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...files].map(([path, text]) => {
      const targets = readSource(path, text)
        .imports.flatMap(({ specifier }) => targetOf(path, specifier) ?? [])
        .flatMap((target) => [target, `${target}.ts`].find((one) => files.has(one)) ?? []);
      return [path, [...new Set(targets)]];
    }),
  );
}

/**
 * Finds the cycles of a graph.
 * @returns each as the files it leads through, `a → b → a`; one for each way back that is met
 */
export function findCycles(graph: ImportGraph): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/**
 * Finds imports of a higher layer.
 * @returns one sentence for each; files that no layer holds may import all others
 */
export function findUpwardImports(graph: ImportGraph, layers = LAYERS): string[] {
  const levelOf = (path: string): number => layers.findIndex(({ files }) => files.test(path));
  return [...graph].flatMap(([path, targets]) => {
    const level = levelOf(path);
    if (level === -1) return [];
    return targets
      .filter((target) => levelOf(target) === -1 || levelOf(target) > level)
      .map((target) => `${path} (${layers[level]?.name}) imports ${target}, which is above it`);
  });
}
