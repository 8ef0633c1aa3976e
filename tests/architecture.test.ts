import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults } from './setup/architecture.ts';
import { findSubject, subjectWords, termsOf } from './setup/subject-words.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('the code of this project', () => {
  const paths = globSync('src/**/*.{ts,astro}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const code = new Map(paths.map((path) => [path.replace('src/', ''), read(path)]));

  it('stays within the import boundaries of each part', () => {
    expect(code.size).toBeGreaterThan(0);
    expect(findFaults(code)).toEqual([]);
  });
});

const faults = (path: string, text: string) => findFaults(new Map([[path, text]]));

describe('the architecture check', () => {
  it.each([
    ['engine/notes.ts', "import { readFile } from 'node:fs';", 'imports node:fs'],
    ['engine/notes.ts', "import { readFile } from 'fs/promises';", 'imports fs/promises'],
    ['engine/notes.ts', "import type { Loader } from 'astro/loaders';", 'imports astro/loaders'],
    ['engine/notes.ts', "import { z } from 'astro:content';", 'imports astro:content'],
    ['engine/notes.ts', "import { a } from '../site/urls.ts';", 'imports site/urls.ts'],
    ['engine/notes.ts', "export * from '../site/urls.ts';", 'imports site/urls.ts'],
    ['engine/notes.ts', "const a = await import('../site/urls.ts');", 'imports site/urls.ts'],
    ['engine/notes.ts', "type A = import('../site/urls.ts').A;", 'imports site/urls.ts'],
    ['engine/notes.ts', 'const a = process.env.A;', 'uses the global process'],
    ['engine/notes.ts', 'const a = document.title;', 'uses the global document'],
    ['engine/notes.ts', 'let a: HTMLElement;', 'uses the global HTMLElement'],
    ['engine/notes.ts', "import a from '../../package.json';", 'imports ../package.json'],
    ['exports/tei.ts', "import { join } from 'node:path';", 'imports node:path'],
    ['search/query.ts', "import { a } from '../engine/names.ts';", 'imports engine/names.ts'],
    [
      'search/query.ts',
      "import { a } from './index/build-index.ts';",
      'imports search/index/build-index.ts',
    ],
    ['client/a.ts', "import { a } from '../engine/names.ts';", 'imports engine/names.ts'],
    ['client/a.ts', "import { type A, b } from '../engine/n.ts';", 'imports engine/n.ts'],
    [
      'client/a.ts',
      "import a from '../search/index/build-index.ts';",
      'imports search/index/build-index.ts',
    ],
    ['client/a/logic.ts', 'window.scrollTo(0, 0);', 'uses the global window'],
    ['cli/check.ts', "import { build } from 'astro';", 'imports astro'],
    [
      'components/A.astro',
      "---\nimport { a } from '../engine/a.ts';\n---\n<p>",
      'imports engine/a.ts',
    ],
    [
      'components/A.astro',
      "---\nimport { a } from '../views/a.ts';\n---\n<p>",
      'imports views/a.ts',
    ],
    ['views/a.ts', "import { a } from '../site/a.ts';", 'imports site/a.ts'],
    ['pages/index.astro', "---\nimport 'node:fs';\n---\n<p>", 'imports node:fs'],
    ['pages/index.astro', '<p>\n<script>document.title;</script>', 'uses the global document'],
    ['helpers.ts', '', 'belongs to no part'],
  ])('finds in %s: %s', (path, text, fault) => {
    expect(faults(path, text)).toEqual([`${path} ${fault}`]);
  });

  it.each([
    ['engine/source/archive.ts', "import { readFile } from 'node:fs';"],
    ['engine/notes.ts', "import { visit } from 'unist-util-visit'; import './rules/index.ts';"],
    ['engine/notes.ts', 'export const a = (document: { window: 1 }) => document.window;'],
    ['engine/notes.ts', "import type { Document as A } from './document.ts';"],
    ['search/index/build-index.ts', "import 'node:fs'; import { a } from '../../engine/names.ts';"],
    ['client/a.ts', "import type { A } from '../engine/a.ts'; document.title;"],
    ['client/a.ts', "import { type A } from '../engine/a.ts'; import '../search/query.ts';"],
    ['site/edition.ts', "import 'astro/loaders'; import 'node:fs'; import '../engine/a.ts';"],
    [
      'pages/index.astro',
      "---\nimport '../site/a.ts';\n---\n<script>import '../client/a';</script>",
    ],
    ['components/A.astro', "---\nimport type { A } from '../views/a.ts';\n---\n<p>"],
    ['pages/index.astro', '---\nconst { document } = Astro.props;\n---\n<p>{document.title}</p>'],
  ])('has nothing against %s: %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});

describe('the subject check', () => {
  const words = subjectWords(
    [{ id: 'mary-fell', name: 'Mary de Fell', forms: [{ text: 'M. F.' }] }],
    [{ id: 'north-pier', name: 'North Pier' }],
  );

  it('knows ids, names, forms, and the parts of a person’s name', () => {
    const all = ['Mary', 'Fell', 'mary-fell', 'Mary de Fell', 'M. F.', 'north-pier', 'North Pier'];
    expect(words).toEqual(new Set(all));
  });

  it('knows levels, units and genres, but for general words and abbreviations with a full stop', () => {
    const archive = {
      groups: [
        { levels: [{ id: 'shelf', name: 'shelf', plural: 'shelves', abbreviations: ['sh.'] }] },
        {},
      ],
      typography: { units: ['fathoms', 'km'], counted: ['casks'] },
      genres: [{ id: 'sea-chart', label: 'chart of the sea' }],
    };
    expect(termsOf(archive, new Set(['km']))).toEqual(
      new Set([
        ...['shelf', 'Shelf', 'shelves', 'Shelves', 'fathoms', 'Fathoms', 'casks', 'Casks'],
        ...['sea-chart', 'Sea-chart', 'chart of the sea', 'Chart of the sea'],
      ]),
    );
    expect(termsOf({}, new Set()).size).toBe(0);
  });

  it('finds whole words, in code and in comments', () => {
    const text = "// as Fell says, and M. F.\nconst place = 'north-pier';";
    expect(findSubject(new Map([['a.ts', text]]), words)).toEqual([
      'a.ts speaks of Fell',
      'a.ts speaks of M. F.',
      'a.ts speaks of north-pier',
    ]);
    expect(findSubject(new Map([['a.ts', 'Fells fell north of the Pier']]), words)).toEqual([]);
  });
});
