/** Renders the social card as PNG. */
import sharp from 'sharp';
import { drawSocialCard } from '../../exports/social-card.ts';
import { openEdition } from '../edition.ts';
import { openTypesetter } from './typesetter.ts';

/** A PNG with a palette. The same edition always gives the same bytes. */
export async function socialCardPng(): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawSocialCard(await openEdition(), await openTypesetter());
  const png = await sharp(globalThis.Buffer.from(svg))
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Uint8Array(png);
}
