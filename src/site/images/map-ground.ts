/** The land and the frontiers under a map. They take long to draw and seldom change: they are cached on disk. */
import { join } from 'node:path';
import { type Ground, groundOf } from '../../engine/model/map.ts';
import { digest } from '../../engine/source/digest.ts';
import type { GroundView } from '../../views/places-map.ts';
import { readChecked, writeChecked } from '../build/checked-file.ts';
import { sourceDigest } from '../build/source-digest.ts';
import { cacheFolder } from '../edition.ts';
import { openAtlas } from './atlas.ts';

/** The code that draws it. The package lock covers the atlas and the libraries. */
const CODE = ['src/engine/model/map.ts', 'src/engine/model/path-writer.ts', 'package-lock.json'];

/** Path data in the units of the frame. @param folder of the cache */
export function drawGround(view: GroundView, folder = cacheFolder('map')): Ground {
  const key = digest(sourceDigest(...CODE), JSON.stringify(view));
  const file = join(folder, `${key.slice(0, 32)}.json`);
  const cached = readChecked(file);
  if (cached !== undefined) return JSON.parse(cached) as Ground;
  const ground = groundOf(view.frame, openAtlas(view.states), view.frontiers);
  writeChecked(file, JSON.stringify(ground));
  return ground;
}
