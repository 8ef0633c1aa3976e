import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRELOAD_HELPER } from '../../src/site/build/no-preload-helper.ts';
import { belongsTo, SCRIPT_GROUPS } from '../../src/site/build/script-groups.ts';

const patterns = SCRIPT_GROUPS.flatMap(({ modules, except = [] }) => [...modules, ...except]);

test.each(patterns.filter((pattern) => pattern !== PRELOAD_HELPER))(
  '%s names modules',
  (pattern) => {
    expect(globSync(pattern)).not.toEqual([]);
  },
);

const groupOf = (name: string) => SCRIPT_GROUPS.find((group) => group.name === name);
const [shared, search] = [groupOf('shared'), groupOf('search')];

test.each([
  [shared, PRELOAD_HELPER, true],
  [shared, '/home/me/archive/src/client/create-element.ts', true],
  [shared, '/home/me/archive/src/client/page.ts', false],
  [search, 'C:/archive/src/client/search/first-answer.ts', true],
  [search, '/archive/src/search/query/names.ts', true],
  [search, '/archive/src/search/query/dates.ts', false],
  [search, '/archive/src/client/search/answer.ts', false],
  [search, '/archive/src/client/search/view.ts', false],
  [search, '/archive/src/client/search/suggest/field.ts', false],
  [search, '/archive/node_modules/stemmer/index.js', true],
] as const)('%o has %s: %s', (group, id, isIn) => {
  expect(group && belongsTo(group, id)).toBe(isIn);
});
