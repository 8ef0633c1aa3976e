/** Compares two folders of pictures pixel by pixel. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Bytes of a pixel: red, green, blue. */
const CHANNELS = 3;

async function pixelsOf(path: string): Promise<Pixels> {
  const { data, info } = await sharp(path)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * Compares every picture of `before` with the one of the same name in `after`. For each that differs, writes a picture to
 * `after/differences/` whose differing pixels are white.
 * @returns one line for each difference: the name, the number of pixels and their rows
 */
export async function comparePictures(before: string, after: string): Promise<string[]> {
  const lines: string[] = [];
  for (const name of readdirSync(before).filter((file) => file.endsWith('.png'))) {
    if (!existsSync(join(after, name))) {
      lines.push(`${name}: missing`);
      continue;
    }
    const [old, now] = [await pixelsOf(join(before, name)), await pixelsOf(join(after, name))];
    if (old.width !== now.width || old.height !== now.height) {
      lines.push(`${name}: ${old.width} × ${old.height} became ${now.width} × ${now.height}`);
    }
    if (old.width !== now.width) continue;
    const changed = differencesOf(old, now);
    if (changed.count === 0) continue;
    const rows = `rows ${changed.first}–${changed.last}`;
    lines.push(`${name}: ${changed.count} pixels differ, ${rows}, by at most ${changed.most}`);
    mkdirSync(join(after, 'differences'), { recursive: true });
    const { mask, height } = changed;
    await sharp(mask, { raw: { width: now.width, height, channels: 1 } }).toFile(
      join(after, 'differences', name),
    );
  }
  return lines;
}

/** Compares the rows that both pictures have. `most` is the largest difference of a channel, from 0 to 255. */
function differencesOf(old: Pixels, now: Pixels) {
  const height = Math.min(old.height, now.height);
  const mask = Buffer.alloc(now.width * height);
  let [count, most, first, last] = [0, 0, height, 0];
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    let difference = 0;
    for (let at = pixel * CHANNELS; at < (pixel + 1) * CHANNELS; at += 1) {
      difference = Math.max(difference, Math.abs((old.data[at] ?? 0) - (now.data[at] ?? 0)));
    }
    if (difference === 0) continue;
    mask[pixel] = 255;
    count += 1;
    most = Math.max(most, difference);
    const row = Math.floor(pixel / now.width);
    [first, last] = [Math.min(first, row), Math.max(last, row)];
  }
  return { mask, height, count, most, first, last };
}
