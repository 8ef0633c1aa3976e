/** Writes the style sheet of the fonts: font faces, fallback faces and the stacks of families. */
import { fromBuffer } from '@capsizecss/unpack';
import { REST_RANGE } from './characters.ts';
import { type Axis, FACES, type Face, type Family } from './faces.ts';
import { type Cut, FALLBACKS } from './fallbacks.ts';
import { instanceOf } from './subset.ts';

/** A style of a family in which a fallback font must be as wide as our font. */
interface Setting {
  /** The file whose source font is measured. */
  file: string;
  axes: Record<string, Axis>;
  cut: Cut;
  style: 'normal' | 'italic';
  weight: string;
}

interface Stack {
  property: string;
  family: Family;
  /** The prefix of the fallback faces' names: `Archive Serif on Georgia`. */
  prefix: string;
  settings: Setting[];
  /** Families of ours with further characters. */
  further?: Family[];
  /** The generic family, then the system's fonts for Korean. */
  rest: string;
}

/**
 * Families for Hangul come last, for characters that no earlier family has. The first available family decides the
 * height of lines, and East Asian fonts make lines higher.
 */
const KOREAN_SERIF = `"Apple SD Gothic Neo", "Noto Serif KR", "Noto Serif CJK KR", "Nanum Myeongjo", Batang`;
const KOREAN_SANS = `"Apple SD Gothic Neo", "Noto Sans CJK KR", "Malgun Gothic"`;

const serifAt = (opsz: number): Setting[] => [
  {
    file: 'serif-latin-roman',
    axes: { wght: 400, opsz },
    cut: 'regular',
    style: 'normal',
    weight: '400',
  },
  {
    file: 'serif-latin-italic',
    axes: { wght: 400, opsz },
    cut: 'italic',
    style: 'italic',
    weight: '400',
  },
];

const sansAt = (wght: number, cut: Cut, weight: string): Setting => ({
  file: cut === 'italic' ? 'sans-latin-italic' : 'sans-latin',
  axes: { wght },
  cut,
  style: cut === 'italic' ? 'italic' : 'normal',
  weight,
});

/** The axes have the values that the site uses most. */
const STACKS: Stack[] = [
  {
    property: '--font-serif',
    family: 'Archive Serif',
    prefix: 'Archive Serif',
    settings: serifAt(19),
    rest: `serif, ${KOREAN_SERIF}`,
  },
  {
    property: '--font-sans',
    family: 'Archive Sans',
    prefix: 'Archive Sans',
    settings: [
      sansAt(400, 'regular', '400 500'),
      sansAt(600, 'bold', '501 700'),
      sansAt(400, 'italic', '400'),
    ],
    further: ['Archive Sans Cyrillic'],
    rest: `sans-serif, ${KOREAN_SANS}`,
  },
  {
    property: '--font-mono',
    family: 'Archive Mono',
    prefix: 'Archive Mono',
    settings: [{ file: 'mono-latin', axes: {}, cut: 'regular', style: 'normal', weight: '400' }],
    rest: 'monospace',
  },
];

/** The whole style sheet, in the linter's format. */
export async function stylesheet(): Promise<string> {
  const standIns = await Promise.all(STACKS.map(standInRules));
  return [
    HEADER,
    // Of several faces with a character, browsers use the last: the Latin ones, which have no range.
    ...FACES.toSorted((a, b) => Number(isBase(a)) - Number(isBase(b))).map(faceRule),
    '/* Fallback fonts: fonts of the reader’s system, scaled to the width and height of ours. */',
    ...standIns.flat(),
    rootRule(),
  ].join('\n\n');
}

const HEADER = `/* Written by \`npm run fonts\`: change scripts/fonts, not this file. */`;

const isBase = ({ file }: Face): boolean => !/-(ext|cyrillic)\b/.test(file);

/** The characters for which a face is loaded, in whole Unicode blocks: the same few bytes for every face. */
function range(face: Face): [string, string][] {
  if (isBase(face)) return [];
  return [['unicode-range', face.file.includes('cyrillic') ? 'U+301, U+400-4FF' : REST_RANGE]];
}

/**
 * A face is used if it is loaded before the page is first drawn; on a slow connection it is used from the next page on. A
 * later swap would move words and break lines again on systems without the fallback fonts.
 */
function faceRule(face: Face): string {
  return rule('@font-face', [
    ['font-family', `"${face.family}"`],
    ['font-style', face.italic ? 'italic' : 'normal'],
    ['font-weight', face.weight],
    ['font-display', 'optional'],
    ['src', `url("/fonts/${face.file}.woff2") format("woff2")`],
    ...range(face),
  ]);
}

/**
 * The rules of a stack's fallback faces. With w the mean width of a character and a, d, g the ascent, descent and line
 * gap of our font, in em, and f the mean width in the fallback font: size-adjust = w / f and ascent-override = a /
 * size-adjust. Descent and line gap likewise, because browsers take overrides as parts of the adjusted size.
 */
async function standInRules({ family, prefix, settings }: Stack): Promise<string[]> {
  const rules = settings.map(async (setting) => {
    const { width, ascent, descent, lineGap } = await measure(setting);
    return FALLBACKS[family].flatMap(({ name, cuts }) => {
      const cut = cuts[setting.cut];
      if (!cut) return [];
      const scale = width / cut.width;
      return rule('@font-face', [
        ['font-family', `"${prefix} on ${name}"`],
        ['font-style', setting.style],
        ['font-weight', setting.weight],
        ['src', cut.locals.map((local) => `local("${local}")`).join(', ')],
        ['size-adjust', percent(scale)],
        ['ascent-override', percent(ascent / scale)],
        ['descent-override', percent(descent / scale)],
        ['line-gap-override', percent(lineGap / scale)],
      ]);
    });
  });
  return (await Promise.all(rules)).flat();
}

/** Mean width of a character, ascent, descent and line gap of a style, in em. */
async function measure({ file, axes }: Setting) {
  const face = FACES.find((candidate) => candidate.file === file);
  if (!face) throw new Error(`No face is called ${file}.`);
  const font = await fromBuffer(await instanceOf(face, axes));
  return {
    width: font.xWidthAvg / font.unitsPerEm,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    lineGap: font.lineGap / font.unitsPerEm,
  };
}

function rootRule(): string {
  const stacks = STACKS.map(
    ({ property, family, prefix, further = [], rest }): [string, string] => {
      const standIns = FALLBACKS[family].map(({ name }) => `${prefix} on ${name}`);
      const own = [family, ...further, ...standIns].map((name) => `"${name}"`);
      return [property, [...own, rest].join(', ')];
    },
  );
  return rule(':root', stacks);
}

function rule(selector: string, declarations: [string, string][]): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;
