/** Every class of a template is a utility, a class with a rule, or a name that scripts look for. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import * as contract from '../../src/markup/contract.ts';
import { classesIn, templatesOf } from '../setup/template-classes.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Every page with its templates, and the sheets of which it holds one. */
const pages = globSync('src/pages/**/*.astro').map((page) => ({
  page,
  templates: templatesOf(page),
  sheets: [...read(page).matchAll(/styles\/pages\/([\w-]+)\.css\?inline/g)].map(
    ([, name]) => `src/styles/pages/${name}.css`,
  ),
}));
const sheets = [...new Set(pages.flatMap((one) => one.sheets))];

/** The sheet that is imported as `id`. */
const pathOf = (id: string, base: string): string =>
  id.startsWith('tailwindcss/') ? join('node_modules', id) : join(base, id);

/** What a sheet becomes with all classes of the templates that it names, and these templates. */
async function build(sheet: string) {
  const compiled = await compile(read(sheet), {
    base: dirname(sheet),
    loadStylesheet: async (id, base) => {
      const path = pathOf(id, base);
      return { path, base: dirname(path), content: read(path) };
    },
  });
  const sources = compiled.sources.map(({ base, pattern }) =>
    join(base, pattern.replaceAll('[[]', '[').replaceAll('[]]', ']')),
  );
  const names = sources.flatMap((path) => [...classesIn(read(path))]);
  return { css: compiled.build(names), sources };
}

/** The classes that the selectors of a sheet name. */
function classesWithRule(css: string): Set<string> {
  const found = new Set<string>();
  postcss.parse(css).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.((?:\\.|[\w-])+)/g)) {
      found.add(name.replaceAll(/\\(.)/g, '$1'));
    }
  });
  return found;
}

/** The class that marks an ancestor for utilities. It needs no rule. */
const PARENT = 'group';

const hooks = Object.entries(contract).flatMap(([name, value]) =>
  name.startsWith('CLASS_') ? [String(value)] : [],
);
/** Rules of paper, and of what scripts add. */
const others = [...globSync('src/styles/print/*.css'), ...globSync('src/styles/*.css')].flatMap(
  (path) => [...classesWithRule(read(path))],
);

describe.each(sheets)('%s', (sheet) => {
  it('names only templates of its pages', async () => {
    const used = pages.filter((one) => one.sheets.includes(sheet));
    const templates = new Set(used.flatMap((one) => [...one.templates]));
    const { sources } = await build(sheet);
    expect(sources.filter((path) => !templates.has(path))).toEqual([]);
  });
});

describe.each(pages)('$page', ({ templates, sheets }) => {
  it('has a rule for every class that no script looks for', async () => {
    const built = await Promise.all(sheets.map(build));
    const rules = built.flatMap(({ css }) => [...classesWithRule(css)]);
    const known = new Set([...rules, ...others, ...hooks, PARENT]);
    const named = [...templates].flatMap((path) =>
      [...classesIn(read(path))].map((name) => ({ path, name })),
    );
    expect(sheets).not.toEqual([]);
    expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe('the classes of a template', () => {
  it.each([
    ['<p class="a b">', ['a', 'b']],
    ["<p class:list={['a', is === 'x' && 'b']}>", ['a', 'b']],
    [`<p class={\`\${HOOK} mt-2 level-\${level}\`}>`, ['mt-2']],
    ["<p class={isThis ? 'a' : undefined}>", ['a']],
    ['<Part headClass="a">', ['a']],
  ])('of %s', (template, names) => {
    expect([...classesIn(template)]).toEqual(names);
  });
});
