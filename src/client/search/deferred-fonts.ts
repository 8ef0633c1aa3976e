/** Fonts that the first answer of a page does not wait for. An attribute of the root element names them. */
import { DATA_FACES } from '../../markup/contract.ts';
import { reloadFonts } from '../fonts/reload.ts';
import { siteAddress } from '../site-address.ts';

const root = document.documentElement;
const loaded: FontFace[] = [];

/** Loads the deferred fonts for the next answer and for later pages. If that fails, fallback fonts stay. */
export async function fetchFonts(): Promise<void> {
  const names = root.getAttribute(DATA_FACES)?.split(' ') ?? [];
  const fonts = reloadFonts(names.map((name) => siteAddress(`/fonts/${name}.woff2`)));
  const settled = await Promise.allSettled(fonts.map((font) => font.load()));
  loaded.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

/** Applies the loaded fonts, before everything is rendered again. */
export function applyFonts(): void {
  if (loaded.length === 0) return;
  for (const font of loaded.splice(0)) document.fonts.add(font);
  root.removeAttribute(DATA_FACES);
}
