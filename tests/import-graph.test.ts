import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCycles, findUpwardImports, importGraph } from './setup/import-graph.ts';

const root = new URL('../', import.meta.url);
const paths = globSync('src/**/*.{ts,astro}', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);
const source = new Map(
  paths.map((path) => [path.replace('src/', ''), readFileSync(new URL(path, root), 'utf8')]),
);
const graph = importGraph(source);

describe('the import graph of src', () => {
  it('knows the imports of code and pages', () => {
    expect(graph.get('engine/compile.ts')).toContain('engine/rules/index.ts');
    expect([...graph.keys()].some((path) => path.endsWith('.astro'))).toBe(true);
  });

  it('has no cycle, not even of types', () => {
    expect(findCycles(graph)).toEqual([]);
  });

  it('has no import of a higher layer', () => {
    expect(findUpwardImports(graph)).toEqual([]);
  });
});

describe('the check of the import graph', () => {
  const files = (entries: Readonly<Record<string, string>>) =>
    importGraph(new Map(Object.entries(entries)));

  it('finds a cycle, through types and pages too', () => {
    const cyclic = files({
      'a.ts': "import { b } from './b.astro';",
      'b.astro': "---\nimport type { C } from './c.ts';\n---\n",
      'c.ts': "export type { A } from './a.ts';",
      'd.ts': "import './a.ts';",
    });
    expect(findCycles(cyclic)).toEqual(['a.ts → b.astro → c.ts → a.ts']);
  });

  it('finds an import of a higher layer, also of a type', () => {
    const upward = files({
      'engine/source/a.ts': "import type { B } from '../rules/b.ts';",
      'engine/rules/b.ts': "import '../source/c.ts';",
      'engine/source/c.ts': '',
    });
    expect(findUpwardImports(upward)).toEqual([
      'engine/source/a.ts (source) imports engine/rules/b.ts, which is above it',
    ]);
  });

  it('has nothing against imports within a layer and of files outside the layers', () => {
    const sound = files({
      'engine/source/a.ts': "import './b.ts';",
      'engine/source/b.ts': '',
      'pages/c.astro': "---\nimport '../engine/source/a.ts';\n---\n",
    });
    expect(findUpwardImports(sound)).toEqual([]);
  });
});
