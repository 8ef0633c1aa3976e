/** Every word that a reader sees is in the catalogue of strings. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readerWords } from '../setup/reader-words.ts';

/** Files that hold words of a format and none of the site's: globs within `src`. */
const FORMATS = [
  // CSL styles, and the terms of their locale.
  'exports/citations/styles/*.ts',
  // Descriptions in published JSON Schemas, which are in English like the names that they describe.
  'exports/data/*.ts',
  'exports/hosting.ts',
  // A style sheet.
  'exports/paper.ts',
];

/** Strings that look like words, and are names in a format or patterns. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Series of notes, for messages to editors.
  'engine/model/note-series.ts': [
    'a number or a sign such as * (a note of the source)',
    'lower-case letters (a note of the editors)',
  ],
  // Interpretations of a date, by which the catalogue has their words.
  'search/query/date-shapes.ts': ['day first', 'month first'],
  // Selectors.
  'client/selection/page-text.ts': ['p, h2, h3, li, dt, dd, div, section'],
  // Keys of buttons, by which the focus is restored.
  'client/search/order.ts': ['order …'],
  // Keys of groups of results.
  'client/search/result-groups/logic.ts': ['by …'],
  // Names of keys in events.
  'client/conversation/logic.ts': ['Home', 'End'],
  // A key of an index.
  'engine/model/backlinks.ts': ['passage …'],
  // OpenSearch, robots.txt, BibTeX, security.txt.
  'exports/open-search.ts': ['Description', 'Url', 'Query', 'Image', 'Language'],
  'exports/file-lists.ts': ['light dark'],
  'exports/site-map.ts': ['User-agent: * Allow: / Sitemap: …'],
  'exports/citations/tex.ts': ['jan feb mar apr may jun jul aug sep oct nov dec'],
  'exports/security.ts': ['Contact', 'Expires', 'Canonical'],
  // Attributes of SVG.
  'exports/social-card.ts': ['fill="none" stroke="…" stroke-width="1.5"'],
  // Terms of schema.org.
  'engine/model/genres.ts': ['Message', 'Conversation', 'Report'],
  'views/document-data.ts': ['Message'],
  // Terms of Web Annotations.
  'exports/annotations.ts': ['Annotation'],
  'exports/metadata/json-ld/document.ts': ['Message', 'Place'],
  'exports/metadata/json-ld/publication.ts': ['Person', 'Organization'],
  'exports/metadata/json-ld/register.ts': ['Person', 'Place', 'Organization', 'Thing'],
  'exports/metadata/json-ld/site.ts': ['Person', 'required name=words'],
};

const root = new URL('../../src/', import.meta.url);
const filesOf = (patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: root }).map((path) => path.replaceAll('\\', '/'));

const left = new Set(filesOf(FORMATS));
const files = filesOf([
  '{client,components,exports,layouts,markup,pages,search,views}/**/*.{ts,astro}',
  'engine/model/*.ts',
]).filter((path) => !left.has(path));

const wordsIn = (path: string): string[] =>
  readerWords(path, readFileSync(new URL(path, root), 'utf8'));

describe('words for readers', () => {
  it('are in no template, view, export or script', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((path) =>
      wordsIn(path)
        .filter((words) => !ALLOWED[path]?.includes(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('are allowed only where they are', () => {
    const unused = Object.entries(ALLOWED).flatMap(([path, allowed]) => {
      const words = wordsIn(path);
      return allowed.filter((one) => !words.includes(one)).map((one) => `${path}: ${one}`);
    });
    expect(unused).toEqual([]);
  });

  it.each([
    ['a.astro', '<p>Every mention</p>'],
    ['a.astro', '<p>{count} words</p>'],
    ['a.astro', '<nav aria-label="More"></nav>'],
    ['a.astro', '<Part title="Cite" />'],
    ['a.astro', `<Part title={\`\${count} notes\`} />`],
    ['a.astro', "---\nconst TITLE = 'Not established';\n---\n<p>{TITLE}</p>"],
    ['a.ts', "button.textContent = 'Copy';"],
    ['a.ts', `const said = \`turn \${number}\`;`],
    ['a.ts', "export const view = { label: 'as received' };"],
    ['a.ts', "createElement('p', 'note', 'No results yet'); b.setAttribute('aria-label', label);"],
  ])('are found in %s: %s', (path, text) => {
    expect(readerWords(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.astro', '<p class="text-sm text-ink">{words.intro}</p>'],
    ['a.astro', "<p class:list={['text-sm text-ink', isLetter && 'Letter']}>{words}</p>"],
    ['a.astro', `<path d={\`M\${x} 4 h 5\`} />`],
    ['a.astro', '<input name="words" autocomplete="off" />'],
    ['a.ts', "import { a } from 'some thing';"],
    ['a.ts', "type Text = 'transcribed' | 'not carried';"],
    ['a.ts', "if (record.text === 'not carried') throw new Error('No such document.');"],
    ['a.ts', "const kind = 'person';"],
    ['a.ts', "box.className = 'floating keys'; row.closest('section > h2');"],
    ['a.ts', `createElement('div', \`beside \${kind}\`); b.setAttribute(DATA_KEY, 'chip of 3');`],
  ])('are not in %s: %s', (path, text) => {
    expect(readerWords(path, text)).toEqual([]);
  });
});
