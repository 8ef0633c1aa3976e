/** Faces of a page whose first answer did not wait for them: an attribute of the root names those it does without. */
import { DATA_FACES } from '../../markup/contract.ts';
import { reloadFonts } from '../fonts/reload.ts';

const root = document.documentElement;
const loaded: FontFace[] = [];

/** Loads the deferred fonts for the next answer and for later pages. If that fails, fallback fonts stay. */
export async function fetchFonts(): Promise<void> {
  const files =
    root
      .getAttribute(DATA_FACES)
      ?.split(' ')
      .map((name) => `/fonts/${name}.woff2`) ?? [];
  const faces = files.length > 0 ? reloadFonts((address) => files.includes(address)) : [];
  const settled = await Promise.allSettled(faces.map((face) => face.load()));
  loaded.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

/** Applies the loaded fonts, before everything is rendered again. */
export function applyFonts(): void {
  if (loaded.length === 0) return;
  for (const face of loaded.splice(0)) document.fonts.add(face);
  root.removeAttribute(DATA_FACES);
}
