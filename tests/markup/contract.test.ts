/** The contract between pages and scripts has all names that both use, and no unused ones. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPagesOwn } from '../../src/engine/model/page-ids.ts';
import * as contract from '../../src/markup/contract.ts';
import {
  AFTER_REMOVAL,
  type Hook,
  IN_PARTS,
  MADE_BY_SCRIPTS,
  nameOnPage,
  OF_LARGE_ARCHIVES,
  OF_OTHER_TEXTS,
  PAGE_KINDS,
} from '../setup/built-hooks.ts';
import { literalHooks } from '../setup/literal-hooks.ts';

const read = (pattern: string): [path: string, text: string][] =>
  globSync(pattern).map((path) => [path, readFileSync(path, 'utf8')]);

const isHook = (name: string): name is Hook => /^(ID|CLASS|DATA|ELEMENT)_/.test(name);
const hooks = Object.keys(contract).filter(isHook);

describe('browser code', () => {
  it('uses only names from the contract', () => {
    const files = read('src/client/**/*.ts');
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(([path, text]) => literalHooks(path, text))).toEqual([]);
  });

  it.each([
    "document.querySelector('.text');",
    `document.querySelectorAll(\`[data-when="\${name}"]\`);`,
    "link.closest('a.number');",
    "const TURNS = '.turn[id]'; document.querySelector(TURNS);",
    "document.getElementById('quoted');",
    "button.classList.toggle('done', isDone);",
    "link.setAttribute('data-beside', '');",
    'const { index } = form.dataset;',
    'button.dataset.key = key;',
    "list.id = 'suggestions';",
    "customElements.define('archive-search', Search);",
    "const kind = { selector: 'a.name' };",
  ])('is found out: %s', (text) => {
    expect(literalHooks('a.ts', text)).toHaveLength(1);
  });

  it.each([
    "document.querySelector('input'); link.closest('a');",
    "copy.querySelectorAll('[role=\"doc-backlink\"]'); document.querySelector('[id]');",
    "bar.matches(':popover-open'); document.querySelector('form[role=\"search\"] input');",
    `document.querySelector(\`.\${CLASS_TEXT}\`); document.querySelector(SELECT_PASSAGES);`,
    `document.querySelector(\`[\${DATA_KEY}="\${key}"]\`); document.querySelector(\`#\${id}:empty\`);`,
    "link.setAttribute('aria-pressed', 'true'); tab.id = ID_CITE_TAB + style;",
  ])('may say: %s', (text) => {
    expect(literalHooks('a.ts', text)).toEqual([]);
  });
});

describe('templates', () => {
  it('take data attributes from the contract', () => {
    const found = read('src/**/*.astro').flatMap(([path, text]) =>
      [...text.matchAll(/(?<![\w-])data-[a-z-]+/g)].map(([name]) => `${path} names ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the contract', () => {
  it('has only names that are on a page or in a script', () => {
    const placed = new Set([
      ...[...PAGE_KINDS, ...AFTER_REMOVAL, ...IN_PARTS].flatMap((kind) => kind.hooks),
      ...OF_LARGE_ARCHIVES,
      ...OF_OTHER_TEXTS,
      ...MADE_BY_SCRIPTS,
    ]);
    expect(hooks.filter((name) => !placed.has(name))).toEqual([]);
  });

  it('has no unused name', () => {
    const users = [...read('src/**/*.astro'), ...read('src/**/*.ts')]
      .filter(([path]) => !path.endsWith('contract.ts'))
      .map(([, text]) => text)
      .join('\n');
    const names = Object.keys(contract).filter(
      (name) => isHook(name) || name.startsWith('SELECT_'),
    );
    const selectors = readFileSync('src/markup/contract.ts', 'utf8');
    const isUsed = (name: string): boolean =>
      new RegExp(`\\b${name}\\b`).test(users) || selectors.includes(`\${${name}}`);
    expect(names.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('has a rule in a style sheet for each state that scripts set', () => {
    const styles = read('src/**/*.css')
      .map(([, text]) => text)
      .join('\n');
    const states = MADE_BY_SCRIPTS.filter((name) => name.startsWith('CLASS_'));
    expect(states.filter((name) => !styles.includes(`.${nameOnPage(name)}`))).toEqual([]);
  });

  it('says which ids of a document’s page no passage may have', () => {
    const parts = [...PAGE_KINDS, ...AFTER_REMOVAL, ...IN_PARTS]
      .flatMap(({ files, hooks }) =>
        files.startsWith('documents/*/') || files.startsWith('{') ? hooks : [],
      )
      .filter((name) => name.startsWith('ID_') && name !== 'ID_NOTE');
    expect(parts.length).toBeGreaterThan(10);
    const ids = parts.map(nameOnPage);
    const example = (id: string): string => (/^(r-|l)$/.test(id) ? `${id}1` : id);
    expect(ids.filter((id) => !isPagesOwn(example(id), []))).toEqual([]);
    expect(isPagesOwn('cite-apa', [])).toBe(true);
    expect(isPagesOwn('t1', [])).toBe(false);
  });
});
