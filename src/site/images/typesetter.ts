/** Sets text in the whole fonts of which the site's are parts, as outlines, for images that the build draws. */
import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import type { Typesetter } from '../../exports/social-card.ts';

/** File of a package, variation axes for large sizes, and OpenType features of each font. */
const FACES = {
  serif: {
    file: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    axes: [new Variation('opsz', 60), new Variation('wght', 400)],
    features: ['onum', 'pnum'],
  },
  sans: {
    file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    axes: [new Variation('wght', 400)],
    features: [],
  },
};

/** Reads the fonts. Text is set with kerning and ligatures. */
export async function openTypesetter(): Promise<Typesetter> {
  const [serif, sans] = await Promise.all([open('serif'), open('sans')]);
  const fonts = { serif, sans };
  return (text, face, size) => {
    const { font, unitsPerEm } = fonts[face];
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(
      font,
      buffer,
      FACES[face].features.map((tag) => new Feature(tag)),
    );
    const scale = size / unitsPerEm;
    let advance = 0;
    const glyphs = buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const glyph = { codepoint, x: advance + xOffset, y: yOffset };
        advance += xAdvance;
        return glyph;
      });
    return {
      // Most texts are set only to measure them.
      get path() {
        return glyphs
          .map(({ codepoint, x, y }) => moved(font.glyphToJson(codepoint), x, y, scale))
          .join('');
      },
      width: advance * scale,
    };
  };
}

async function open(name: keyof typeof FACES): Promise<{ font: Font; unitsPerEm: number }> {
  const { file, axes } = FACES[name];
  const face = new Face(new Blob(await readFile(`node_modules/${file}`)));
  const font = new Font(face);
  font.setVariations(axes);
  return { font, unitsPerEm: face.upem };
}

/** Shifts a glyph's outline in font units, scales it, and flips the y axis. */
function moved(
  outline: readonly { type: string; values: number[] }[],
  x: number,
  y: number,
  scale: number,
): string {
  return outline
    .map(({ type, values }) => {
      const points = values.map((value, index) =>
        ((index % 2 === 0 ? value + x : -(value + y)) * scale).toFixed(2),
      );
      return type + points.join(' ');
    })
    .join('');
}
