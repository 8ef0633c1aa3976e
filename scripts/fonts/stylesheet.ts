/** Writes the style sheet of the faces: their rules, their stand-ins and the stacks of families. */
import { fromBuffer } from '@capsizecss/unpack';
import { type Axis, FACES, type Face, type Family } from './faces.ts';
import { type Cut, FALLBACKS } from './fallbacks.ts';
import { instanceOf } from './subset.ts';

/** One setting of a family in which a stand-in must run as wide as our face. */
interface Setting {
  /** The file whose source is measured. */
  file: string;
  axes: Record<string, Axis>;
  cut: Cut;
  style: 'normal' | 'italic';
  weight: string;
}

interface Stack {
  property: string;
  family: Family;
  /** What the stand-ins are called: `Archive Serif on Georgia`. */
  prefix: string;
  settings: Setting[];
  /** The generic family, then the system's for Korean. */
  rest: string;
}

/**
 * Families for Hangul come last, where only characters that no family before has are looked for: the first family that is
 * there decides how high lines are, and those for East Asia make them higher.
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

/** The axes are set where the art direction uses each family most. */
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

/** The whole style sheet, formatted as the linter wants it. */
export async function stylesheet(): Promise<string> {
  const standIns = await Promise.all(STACKS.map(standInRules));
  return [
    HEADER,
    // The last face whose range has a character is asked first: the Latin ones, which have no range.
    ...FACES.toSorted((a, b) => Number(isBase(a)) - Number(isBase(b))).map(faceRule),
    '/* Stand-ins: fonts of the reader’s system, scaled to run as wide and stand as high as ours. */',
    ...standIns.flat(),
    rootRule(),
  ].join('\n\n');
}

const HEADER = `/* Written by \`npm run fonts\`: change scripts/fonts, not this file. */`;

const isBase = ({ file }: Face): boolean => !/-(ext|cyrillic)\b/.test(file);

/** What a face is loaded for, in whole blocks: the same few bytes for each, and no face is asked for what it lacks. */
function range(face: Face): [string, string][] {
  if (isBase(face)) return [];
  return [['unicode-range', face.file.includes('cyrillic') ? 'U+301, U+400-4FF' : 'U+100-2AF']];
}

/**
 * A face is there before the page is first drawn, or on a slow line serves from the next page on: put in later it would
 * move the words after it and break lines anew, wherever a reader's system has none of its stand-ins.
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
 * The rules of a stack's stand-ins. With w the mean width of a character and a, d, g the ascent,
 * descent and line gap of our face, in em, and f the mean width in the stand-in:
 * size-adjust = w / f; ascent-override = a / size-adjust, and so descent and line gap, because the
 * browser takes overrides as parts of the adjusted size.
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

/** Mean width of a character, ascent, descent and line gap of a setting, in em. */
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
  const stacks = STACKS.map(({ property, family, prefix, rest }): [string, string] => {
    const standIns = FALLBACKS[family].map(({ name }) => `"${prefix} on ${name}"`);
    return [property, [`"${family}"`, ...standIns, rest].join(', ')];
  });
  return rule(':root', stacks);
}

function rule(selector: string, declarations: [string, string][]): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;
