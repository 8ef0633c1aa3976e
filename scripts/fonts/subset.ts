/** Makes a subset of a font. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Axis, Face } from './faces.ts';
import { renameFont } from './names.ts';
import { readTables, writeTables } from './sfnt.ts';

/** Tables that are removed: baselines of other scripts, a signature that is no longer valid, names of axis values. */
const UNUSED_TABLES = ['BASE', 'DSIG', 'STAT', 'gasp'];

const modules = new URL('../../node_modules/', import.meta.url);

/** The source font as it is in the package, compressed or not. */
export function sourceOf({ source }: Pick<Face, 'source'>): Buffer {
  return readFileSync(new URL(source, modules));
}

/** Reads the tables of one font. A collection of fonts is an error. */
export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A collection of fonts stands where one font should.');
  return font;
}

/** The characters of `face` that its source does not have. */
export function missingCharacters(face: Face): string[] {
  const font = openFont(sourceOf(face));
  return [...new Set(face.characters)].filter(
    (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

/**
 * Makes the WOFF2 file of a face: its characters and features, renamed, without hints.
 * The same source always gives the same bytes.
 * @throws Error if the source does not have a character
 */
export async function subsetFace(face: Face): Promise<Buffer> {
  const missing = missingCharacters(face);
  if (missing.length > 0) throw new Error(`${face.source} cannot draw: ${missing.join(' ')}`);
  const subset = await subsetFont(sourceOf(face), face.characters, {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
    dropTables: UNUSED_TABLES,
  });
  const { copyright, version } = openFont(sourceOf(face));
  const tables = renameFont(readTables(subset), {
    family: face.family,
    style: face.style,
    copyright: copyright.replace(/, with Reserved Font Name.*$/, ''),
    version,
  });
  return convert(writeTables(tables), 'woff2', 'truetype');
}

/** The whole source of a face at one position of its axes, for measuring. */
export function instanceOf(face: Face, axes: Record<string, Axis>): Promise<Buffer> {
  return subsetFont(sourceOf(face), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: axes,
  });
}
