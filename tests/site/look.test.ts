/** The styles of the colours and text sizes that readers choose. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOOK_SCRIPT, lookStyles } from '../../src/site/head/look.ts';

const sheet = `:root { --paper: white; --page: 71rem; }
@media (prefers-color-scheme: dark) { :root { --paper: black; } }`;

test('both sets of colours come from the style sheets, and nothing else does', () => {
  const styles = lookStyles([sheet]);
  expect(styles).toContain(':root[data-look~=light]{color-scheme:light;--paper: white}');
  expect(styles).toContain(':root[data-look~=dark]{color-scheme:dark;--paper: black}');
  expect(styles).not.toContain('71rem');
});

test('every style sheet with colours of its own for dark screens is among them', () => {
  const files = ['styles/tokens', 'styles/surfaces', 'styles/map', 'styles/bars'];
  const endpoint = readFileSync('src/pages/look.css.ts', 'utf8');
  for (const file of files) expect(endpoint).toContain(`${file}.css?raw`);
});

test('the script needs no storage', () => {
  const run = new Function('document', LOOK_SCRIPT);
  const document = {
    get documentElement(): never {
      throw new Error('Nothing is stored.');
    },
  };
  expect(() => run(document)).not.toThrow();
});
