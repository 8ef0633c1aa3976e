import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { describe, expect, test } from 'vitest';
import { cmapOfOneGlyph } from '../scripts/fonts/cmap.ts';
import { FACES } from '../scripts/fonts/faces.ts';
import { renameFont } from '../scripts/fonts/names.ts';
import { readTables, type Tables, writeTables } from '../scripts/fonts/sfnt.ts';
import { openFont } from '../scripts/fonts/subset.ts';

const END_OF_CMAP = 0xffff;

const fonts = new URL('../public/fonts/', import.meta.url);
const css = readFileSync(new URL('../src/styles/fonts.css', import.meta.url), 'utf8');
const manifest: Record<string, { bytes: number; sha256: string }> = JSON.parse(
  readFileSync(new URL('../scripts/fonts/manifest.json', import.meta.url), 'utf8'),
);

const bytesOf = (file: string) => readFileSync(new URL(file, fonts));
const tablesOf = async (file: string) =>
  readTables(await convert(bytesOf(file), 'truetype', 'woff2'));

/** The strings of a name table, for all platforms, by number. */
function namesOf(tables: Tables): Map<number, string> {
  const table = tables.get('name') ?? Buffer.alloc(6);
  const strings = table.readUInt16BE(4);
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
      const at = 6 + index * 12;
      const start = strings + table.readUInt16BE(at + 10);
      const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      return [table.readUInt16BE(at + 6), bytes.swap16().toString('utf16le')];
    }),
  );
}

/** The tags of the features in a `GSUB` or `GPOS` table. */
function featuresOf(table: Buffer | undefined): Set<string> {
  if (!table) return new Set();
  const list = table.readUInt16BE(6);
  const count = table.readUInt16BE(list);
  return new Set(
    Array.from({ length: count }, (_, index) => {
      const at = list + 2 + index * 6;
      return table.toString('latin1', at, at + 4);
    }),
  );
}

describe('the fonts in the repository', () => {
  test('are the files of the manifest, each with its licence', () => {
    const files = FACES.map(({ file }) => `${file}.woff2`);
    const licences = ['OFL-mono.txt', 'OFL-sans.txt', 'OFL-serif.txt'];
    expect(Object.keys(manifest)).toEqual(files);
    expect(readdirSync(fonts).sort()).toEqual([...files, ...licences].sort());
    for (const licence of licences)
      expect(bytesOf(licence).toString()).toMatch(
        /Reserved Font Name[\s\S]*PERMISSION & CONDITIONS/,
      );
  });

  test.each(FACES)('$file is what the script wrote', ({ file, ceiling }) => {
    const bytes = bytesOf(`${file}.woff2`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect({ bytes: bytes.length, sha256 }).toEqual(manifest[`${file}.woff2`]);
    expect(bytes.length).toBeLessThanOrEqual(ceiling);
  });

  test('weigh at most 110 kB on a page with roman, italic, and Cyrillic letters in notes', () => {
    const loaded = ['serif-latin-roman', 'serif-latin-italic', 'sans-latin', 'sans-latin-italic'];
    const sizes = [...loaded, 'sans-cyrillic'].map((file) => bytesOf(`${file}.woff2`).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(110_000);
  });

  test('have the letters that names often bring in the Latin files', () => {
    const latin = FACES.filter(({ file }) => /^(?:serif|sans)-latin(?!-ext)/.test(file));
    expect(latin).toHaveLength(4);
    for (const { characters } of latin)
      expect([...characters]).toEqual(expect.arrayContaining([...'°×éäöüčšž']));
  });

  test.each(FACES)('$file bears our name and not the reserved one', async (face) => {
    const names = namesOf(await tablesOf(`${face.file}.woff2`));
    expect(names.get(1)).toBe(face.family);
    expect(names.get(4)).toBe(`${face.family} ${face.style}`);
    expect(names.get(0)).toMatch(/^© .*Adobe/);
    expect([...names.values()].join('\n')).not.toMatch(/source/i);
  });

  test.each(FACES)('$file draws its characters', (face) => {
    const font = openFont(bytesOf(`${face.file}.woff2`));
    const points = font.characterSet.filter((point) => point !== END_OF_CMAP);
    const drawn = new Set(points.map((point) => String.fromCodePoint(point)));
    expect(drawn).toEqual(new Set(face.characters));
  });

  test.each([
    ['serif-latin-roman', ['smcp', 'onum', 'lnum', 'pnum', 'tnum', 'liga']],
    // The italic source has no small capitals.
    ['serif-latin-italic', ['onum', 'lnum', 'pnum', 'tnum', 'liga']],
    ['serif-latin-ext-roman', ['smcp']],
    ['serif-cyrillic-roman', ['smcp']],
    ['sans-latin', ['onum', 'pnum']],
  ])('%s keeps the features that the setting asks for', async (file, features) => {
    const tables = await tablesOf(`${file}.woff2`);
    expect([...featuresOf(tables.get('GSUB'))]).toEqual(expect.arrayContaining(features));
    expect(featuresOf(tables.get('GPOS'))).toContain('kern');
  });

  test.each(FACES)('$file varies on the axes that are left open, and no other', (face) => {
    const open = Object.entries(face.axes).filter(([, axis]) => typeof axis === 'object');
    const { variationAxes } = openFont(bytesOf(`${face.file}.woff2`));
    const kept = Object.entries(variationAxes).map(([tag, axis]) => [
      tag,
      { min: axis?.min, max: axis?.max },
    ]);
    expect(kept).toEqual(open);
  });
});

describe('the style sheet', () => {
  test('declares every file, swaps none late, and names no other host', () => {
    const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url);
    expect(urls.toSorted()).toEqual(FACES.map(({ file }) => `/fonts/${file}.woff2`).toSorted());
    const rules = css.split('@font-face').filter((rule) => rule.includes('url('));
    expect(rules).toHaveLength(FACES.length);
    for (const rule of rules) expect(rule).toContain('font-display: optional;');
  });

  test('uses an East Asian family only if no generic one has the character', () => {
    const stacks = [...css.matchAll(/--font-(?:serif|sans):([^;]+);/g)].map(([, stack = '']) =>
      stack.split(',').map((family) => family.trim()),
    );
    expect(stacks).toHaveLength(2);
    for (const stack of stacks) {
      const generic = stack.findIndex((family) => /^(?:sans-)?serif$/.test(family));
      const own = stack.filter((family) => family.startsWith('"Archive'));
      expect(generic).toBe(own.length);
      expect(stack.length).toBeGreaterThan(generic + 1);
    }
  });

  test('has a rule for every fallback font of a stack, with all its overrides', () => {
    const rules = css.split('@font-face').filter((rule) => rule.includes('local('));
    const stacks = css.slice(css.indexOf(':root'));
    const standIns = new Set(stacks.match(/"Archive \w+ on [^"]+"/g));
    expect(new Set(rules.map((rule) => rule.match(/"Archive \w+ on [^"]+"/)?.[0]))).toEqual(
      standIns,
    );
    for (const rule of rules)
      for (const property of ['size-adjust', 'ascent-override', 'descent-override'])
        expect(Number(rule.match(`${property}: ([\\d.]+)%`)?.[1])).toBeGreaterThan(20);
  });
});

describe('the fonts of the browser tests', () => {
  const tests = new URL('fonts/', import.meta.url);
  const open = (file: string) => openFont(readFileSync(new URL(file, tests)));
  const shown = (file: string, text: string) =>
    [...text].map((letter) => open(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

  test('are small, and come with their licences', () => {
    const files = ['latin/latin.ttf', 'others/east-asian.ttf', 'others/tall.ttf'];
    for (const file of files)
      expect(readFileSync(new URL(file, tests)).length).toBeLessThan(40_000);
    for (const licence of ['OFL-noto.txt', 'OFL-source.txt'])
      expect(readFileSync(new URL(licence, tests), 'utf8')).toContain('PERMISSION & CONDITIONS');
  });

  test('have Latin, East Asian and all other letters, and lines of very unlike height', () => {
    expect(shown('latin/latin.ttf', 'aé–Я')).toEqual([true, true, true, true]);
    expect(shown('latin/latin.ttf', '한人')).toEqual([false, false]);
    expect(shown('others/east-asian.ttf', 'a인人自')).toEqual([true, true, true, true]);
    const heights = ['latin/latin.ttf', 'others/east-asian.ttf', 'others/tall.ttf'].map((file) => {
      const { ascent, descent, unitsPerEm } = open(file);
      return (ascent - descent) / unitsPerEm;
    });
    expect(heights).toEqual(heights.toSorted());
    expect((heights[2] ?? 0) / (heights[0] ?? 0)).toBeGreaterThan(2);
  });
});

describe('a table of one glyph for many characters', () => {
  test('has its ranges in the compact format', () => {
    const table = cmapOfOneGlyph([[0x4e00, 0x9fff]], 7);
    expect(table.readUInt16BE(2)).toBe(2);
    const at = table.readUInt32BE(8);
    expect(table.readUInt32BE(16)).toBe(at);
    expect([table.readUInt16BE(at), table.readUInt32BE(at + 12)]).toEqual([13, 1]);
    expect([16, 20, 24].map((from) => table.readUInt32BE(at + from))).toEqual([0x4e00, 0x9fff, 7]);
  });
});

describe('a rewritten font', () => {
  test('is the same font when its tables are written unchanged', async () => {
    const tables = await tablesOf('mono-latin.woff2');
    const again = readTables(writeTables(tables));
    expect([...again.keys()]).toEqual([...tables.keys()].sort());
    for (const [tag, bytes] of tables) if (tag !== 'head') expect(again.get(tag)).toEqual(bytes);
  });

  test('has the checksum that the format requires', async () => {
    const font = writeTables(await tablesOf('mono-latin.woff2'));
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  test('has its axes but not their named instances', async () => {
    const tables = await tablesOf('sans-latin.woff2');
    const name = { family: 'Lamp', style: 'Italic', copyright: '© Keeper', version: '1' };
    const renamed = renameFont(tables, name);
    expect(namesOf(renamed)).toEqual(
      new Map([
        [0, '© Keeper'],
        [1, 'Lamp'],
        [2, 'Italic'],
        [3, 'Lamp Italic; 1'],
        [4, 'Lamp Italic'],
        [5, '1'],
        [6, 'LampItalic'],
        [13, 'SIL Open Font License, Version 1.1'],
        [14, 'https://openfontlicense.org'],
        [256, 'wght'],
      ]),
    );
    expect(renamed.get('fvar')?.readUInt16BE(12)).toBe(0);
  });
});
