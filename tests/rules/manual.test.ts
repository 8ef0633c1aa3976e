/** Every rule has a manual page, and every manual page belongs to a rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/engine/diagnostics/rule-ids.ts';

const pages = join(import.meta.dirname, '../../docs/rules');

test('every rule has a manual page, and every page a rule', () => {
  const named = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
  expect(named.sort()).toEqual([...RULES].sort());
});

test.each(RULES)('the page of %s says what it means, what fails and how to fix it', (rule) => {
  const page = readFileSync(join(pages, `${rule}.md`), 'utf8');
  const [title, meaning] = page.split('\n\n');
  expect(title).toBe(`# ${rule}`);
  expect(meaning).toMatch(/\.$/);
  expect(page).toMatch(/\n## An example that fails\n\n```/);
  expect(page).toMatch(/\n## How to fix it\n\n\S/);
});
