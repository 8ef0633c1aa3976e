/** The files of the site's fonts, each with its source, content and maximum size. */
import { CYRILLIC, INVISIBLE, LATIN, LATIN_MONO, LATIN_REST } from './characters.ts';

/** A position on a variation axis, or the part of the axis that the file has. */
export type Axis = number | { min: number; max: number };

export interface Face {
  /** File name without extension. */
  file: string;
  family: Family;
  /** Distinguishes the file from others of its family in its name table. */
  style: string;
  italic: boolean;
  /** The value of `font-weight`. */
  weight: string;
  /** The source file, below `node_modules`. */
  source: string;
  axes: Record<string, Axis>;
  /** The OpenType features of the file. */
  features: string[];
  /** Every character of the file. The source must have all of them. */
  characters: string;
  /** Characters that the file maps without a glyph. */
  invisible: string;
  /** Maximum size in bytes. */
  ceiling: number;
}

export type Family = 'Archive Serif' | 'Archive Sans' | 'Archive Sans Cyrillic' | 'Archive Mono';

const SERIF = 'source-serif/VAR/SourceSerif4Variable';
const SANS = 'source-sans/VF/SourceSans3VF';
const MONO = '@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2';

const SHAPING = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga'];
const FIGURES = ['lnum', 'onum', 'pnum', 'tnum'];

const serif = {
  family: 'Archive Serif',
  weight: '400',
  axes: { wght: 400, opsz: { min: 8, max: 60 } },
  features: [...SHAPING, ...FIGURES, 'smcp'],
  invisible: '',
} satisfies Partial<Face>;

const roman = { ...serif, italic: false, source: `${SERIF}-Roman.ttf` };
const italic = { ...serif, italic: true, source: `${SERIF}-Italic.ttf` };

const sans = {
  family: 'Archive Sans',
  weight: '400 700',
  italic: false,
  source: `${SANS}-Upright.ttf`,
  axes: { wght: { min: 400, max: 700 } },
  features: [...SHAPING, ...FIGURES],
  invisible: '',
} satisfies Partial<Face>;

/**
 * A family of its own, with a file for each weight: nearly every page with Cyrillic letters has them in the first alone. Of faces
 * with different weights in one family, browsers use one for all characters.
 */
const sansCyrillic = {
  ...sans,
  family: 'Archive Sans Cyrillic',
  characters: CYRILLIC,
  ceiling: 9_000,
} satisfies Partial<Face>;

/** Every font file of the site, in the order of the rules in the style sheet. */
export const FACES: Face[] = [
  {
    ...roman,
    file: 'serif-latin-roman',
    style: 'Latin',
    characters: LATIN,
    invisible: INVISIBLE,
    ceiling: 40_000,
  },
  {
    ...italic,
    file: 'serif-latin-italic',
    style: 'Latin Italic',
    characters: LATIN,
    invisible: INVISIBLE,
    ceiling: 35_000,
  },
  {
    ...roman,
    file: 'serif-latin-ext-roman',
    style: 'Latin Extended',
    characters: LATIN_REST,
    ceiling: 42_000,
  },
  {
    ...italic,
    file: 'serif-latin-ext-italic',
    style: 'Latin Extended Italic',
    characters: LATIN_REST,
    ceiling: 35_000,
  },
  {
    ...roman,
    file: 'serif-cyrillic-roman',
    style: 'Cyrillic',
    characters: CYRILLIC,
    ceiling: 48_000,
  },
  {
    ...italic,
    file: 'serif-cyrillic-italic',
    style: 'Cyrillic Italic',
    characters: CYRILLIC,
    ceiling: 34_000,
  },
  {
    ...sans,
    file: 'sans-latin',
    style: 'Latin',
    characters: LATIN,
    invisible: INVISIBLE,
    ceiling: 17_000,
  },
  {
    ...sans,
    file: 'sans-latin-italic',
    style: 'Latin Italic',
    italic: true,
    weight: '400',
    axes: { wght: 400 },
    source: `${SANS}-Italic.ttf`,
    characters: LATIN,
    invisible: INVISIBLE,
    ceiling: 9_000,
  },
  {
    ...sans,
    file: 'sans-latin-ext',
    style: 'Latin Extended',
    characters: LATIN_REST,
    ceiling: 22_000,
  },
  { ...sansCyrillic, file: 'sans-cyrillic', style: 'Regular', weight: '400', axes: { wght: 400 } },
  {
    ...sansCyrillic,
    file: 'sans-cyrillic-semibold',
    style: 'Semibold',
    weight: '600',
    axes: { wght: 600 },
  },
  {
    family: 'Archive Mono',
    file: 'mono-latin',
    style: 'Latin',
    weight: '400',
    italic: false,
    source: MONO,
    axes: {},
    features: ['ccmp', 'locl', 'mark', 'mkmk'],
    characters: LATIN_MONO,
    invisible: INVISIBLE,
    ceiling: 9_000,
  },
];
