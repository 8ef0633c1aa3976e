/**
 * `npm run fonts:test -- NotoSansKR-Regular.ttf`: makes the fonts of the browser tests in `tests/fonts`, so that tests
 * use the same fonts on every machine. The argument is the file from https://github.com/notofonts/noto-cjk. The same
 * file always gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { cmapOfOneGlyph } from './fonts/cmap.ts';
import { renameFont } from './fonts/names.ts';
import { readTables, type Tables, writeTables } from './fonts/sfnt.ts';
import { openFont } from './fonts/subset.ts';

interface TestFont {
  /** Below `tests/fonts`. */
  file: string;
  family: string;
  source: string;
  characters: string;
  /** Ascent and descent in em; by default as in the source. */
  height?: { ascent: number; descent: number };
  /** The font's last glyph represents every code point of these ranges. */
  ranges?: readonly (readonly [first: number, last: number])[];
}

const root = new URL('../', import.meta.url);
const sans = new URL('node_modules/source-sans/TTF/SourceSans3-Black.ttf', root);

const [noto] = process.argv.slice(2);
if (noto === undefined) throw new Error('Name the file of Noto Sans KR.');

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const ASCII = range(0x20, 0x7e);

/** The first article of the Universal Declaration of Human Rights in Korean, Chinese and Japanese. */
const EAST_ASIAN = `
모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.
人人生而自由，在尊严和权利上一律平等。人人生而自由，在尊嚴和權利上一律平等。
すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。`;

const FONTS: readonly TestFont[] = [
  {
    file: 'latin/latin.ttf',
    family: 'Test Latin',
    source: sans.pathname,
    characters: ASCII + range(0xa0, 0x17f) + range(0x400, 0x45f) + range(0x2010, 0x203a),
    height: { ascent: 1.1, descent: 0.2 },
  },
  {
    file: 'others/east-asian.ttf',
    family: 'Noto Sans CJK KR',
    source: noto,
    characters: ASCII + EAST_ASIAN.replaceAll('\n', ''),
  },
  {
    file: 'others/tall.ttf',
    family: 'Test Tall',
    source: sans.pathname,
    characters: ' \u25a0',
    height: { ascent: 1.9, descent: 0.9 },
    ranges: [
      [0x530, 0x1dff],
      [0x2e80, 0xd7ff],
      [0xf900, 0xfdff],
      [0xfe30, 0xfeff],
      [0x10000, 0x3ffff],
    ],
  },
];

/** Writes ascent and descent to all three places where systems look for them. */
function withHeight(
  tables: Tables,
  { ascent, descent }: { ascent: number; descent: number },
): Tables {
  const em = tables.get('head')?.readUInt16BE(18) ?? 1000;
  const [up, down] = [Math.round(ascent * em), Math.round(descent * em)];
  const hhea = Buffer.from(tables.get('hhea') ?? []);
  hhea.writeInt16BE(up, 4);
  hhea.writeInt16BE(-down, 6);
  hhea.writeInt16BE(0, 8);
  const os2 = Buffer.from(tables.get('OS/2') ?? []);
  os2.writeInt16BE(up, 68);
  os2.writeInt16BE(-down, 70);
  os2.writeInt16BE(0, 72);
  os2.writeUInt16BE(up, 74);
  os2.writeUInt16BE(down, 76);
  return new Map(tables).set('hhea', hhea).set('OS/2', os2);
}

for (const { file, family, source, characters, height, ranges } of FONTS) {
  const bytes = readFileSync(source);
  const { copyright, version } = openFont(bytes);
  const subset = await subsetFont(bytes, characters, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['BASE', 'DSIG', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'vhea', 'vmtx'],
  });
  let tables = renameFont(readTables(subset), {
    family,
    style: 'Regular',
    copyright: copyright.replace(/, with Reserved Font Name.*$/, ''),
    version,
  });
  if (height) tables = withHeight(tables, height);
  if (ranges) {
    const glyphs = tables.get('maxp')?.readUInt16BE(4) ?? 1;
    tables = new Map(tables).set('cmap', cmapOfOneGlyph(ranges, glyphs - 1));
  }
  const target = new URL(`tests/fonts/${file}`, root);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, writeTables(tables));
}
