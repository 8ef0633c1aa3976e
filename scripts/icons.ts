/** `npm run icons`: makes the icons for programs that read no SVG from `public/favicon.svg`. The results are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const drawing = readFileSync('public/favicon.svg');

/** The drawing as PNG. @param size width and height in pixels */
const png = (size: number): Promise<Buffer> =>
  sharp(drawing, { density: 72 * (size / 16) })
    .resize(size, size)
    .png()
    .toBuffer();

/** A file with pictures of several sizes: https://learn.microsoft.com/previous-versions/ms997538 */
function ico(pictures: readonly { readonly size: number; readonly data: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [place, { size, data }] of pictures.entries()) {
    const entry = 6 + 16 * place;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(data.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += data.length;
  }
  return Buffer.concat([head, ...pictures.map(({ data }) => data)]);
}

const sizes = [16, 32, 48];
const pictures = await Promise.all(sizes.map(async (size) => ({ size, data: await png(size) })));
writeFileSync('public/favicon.ico', ico(pictures));

/** A touch icon has a background and a margin. */
const touch = await sharp({
  create: { width: 180, height: 180, channels: 3, background: '#fbfbfa' },
})
  .composite([{ input: await png(128), gravity: 'center' }])
  .png()
  .toBuffer();
writeFileSync('public/apple-touch-icon.png', touch);
