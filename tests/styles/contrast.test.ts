/** Every pair of colours that the pages draw, in both schemes, against WCAG 2.2 AA. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrast, type Rule, shortfalls } from '../setup/contrast.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const css = read('src/styles/tokens.css');
/** The tokens of every page, and those that one part of a page declares. */
const sheets = globSync('src/**/*.css', { cwd: root })
  .map(read)
  .filter((sheet) => /^ +--[\w-]+: #[\da-f]{6};$/m.test(sheet) && sheet.includes('scheme: dark'));
const all = [css, ...sheets.filter((sheet) => sheet !== css)].map(coloursOf);
const colours = {
  light: new Map(all.flatMap(({ light }) => [...light])),
  dark: new Map(all.flatMap(({ dark }) => [...dark])),
};

const TEXT = 4.5;
const MARK = 3;

const rules: Rule[] = [
  { least: TEXT, on: ['paper', 'sheet', 'wash'], drawn: ['ink', 'ink-2', 'ink-3', 'accent'] },
  // Names on the map, on land and on water.
  { least: TEXT, on: ['land', 'sea'], drawn: ['ink', 'ink-2', 'ink-3', 'accent'] },
  // Inverted: the current view, the skip link, a pressed button.
  { least: TEXT, on: ['ink', 'accent'], drawn: ['paper'] },
  { least: MARK, on: ['paper', 'sheet'], drawn: ['control', 'bar', 'bar-2', 'accent'] },
  // Marks that stay while their turn is washed; coasts and frontiers between land and water.
  { least: MARK, on: ['wash'], drawn: ['control', 'bar', 'bar-2'] },
  { least: MARK, on: ['land', 'sea'], drawn: ['control', 'ink'] },
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  it('text and marks stand out from what they are drawn on', () => {
    expect(shortfalls(colours[scheme], rules)).toEqual([]);
  });
});

it('every colour has a value of its own in the dark scheme', () => {
  const shared = [...colours.light].filter(([name, colour]) => colours.dark.get(name) === colour);
  expect(shared).toEqual([]);
});

describe('the contrast check', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('finds a token of too little contrast, in the scheme that has it', () => {
    const bad = coloursOf(css.replace(/(--ink-3: )#686d74/, '$1#8a8f96'));
    const light = new Map([...colours.light, ...bad.light]);
    expect(shortfalls(light, rules)).toContain('ink-3 on paper has 3.14, needs 4.5');
    const dark = new Map([...colours.dark, ...bad.dark]);
    expect(shortfalls(dark, rules)).toEqual(shortfalls(colours.dark, rules));
  });

  it('knows no colour that is not declared', () => {
    expect(() =>
      shortfalls(new Map([['ink', '#000000']]), [{ least: 3, on: ['chalk'], drawn: ['ink'] }]),
    ).toThrow('--chalk');
    expect(() => coloursOf(':root { --ink: #000000; }')).toThrow('no dark scheme');
  });
});
