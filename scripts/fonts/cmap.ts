/** Maps whole ranges of characters to one glyph, in the compact format for this (13, “many to one”). */

const UNICODE_FULL = [
  [0, 6],
  [3, 10],
] as const;

/** A `cmap` table that maps every code point of `ranges` to `glyph`. Ranges are inclusive. */
export function cmapOfOneGlyph(
  ranges: readonly (readonly [first: number, last: number])[],
  glyph: number,
): Buffer {
  const header = Buffer.alloc(4 + UNICODE_FULL.length * 8);
  header.writeUInt16BE(UNICODE_FULL.length, 2);
  for (const [index, [platform, encoding]] of UNICODE_FULL.entries()) {
    header.writeUInt16BE(platform, 4 + index * 8);
    header.writeUInt16BE(encoding, 6 + index * 8);
    header.writeUInt32BE(header.length, 8 + index * 8);
  }
  const table = Buffer.alloc(16 + ranges.length * 12);
  table.writeUInt16BE(13, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(ranges.length, 12);
  for (const [index, [first, last]] of ranges.entries()) {
    table.writeUInt32BE(first, 16 + index * 12);
    table.writeUInt32BE(last, 20 + index * 12);
    table.writeUInt32BE(glyph, 24 + index * 12);
  }
  return Buffer.concat([header, table]);
}
