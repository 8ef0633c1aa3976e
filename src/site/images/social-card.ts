/** Renders the cards of the edition, of kinds of pages and of quotations as PNG. */
import sharp from 'sharp';
import { type CardKind, drawKindCard } from '../../exports/kind-card.ts';
import { drawQuotationCard } from '../../exports/quotation-card.ts';
import { drawSocialCard } from '../../exports/social-card.ts';
import { openEdition } from '../edition.ts';
import { openTypesetter } from './typesetter.ts';

/** A PNG with a palette. The same edition always gives the same bytes. */
export async function socialCardPng(): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(drawSocialCard(await openEdition(), await openTypesetter()));
}

/** The card of a kind of pages. */
export const kindCardPng = async (kind: CardKind): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(drawKindCard(await openEdition(), kind, await openTypesetter()));

/** The card of a quotation. @throws Error if there is no such quotation */
export async function quotationCardPng(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const edition = await openEdition();
  const quotation = edition.quotations.find((one) => one.id === id);
  if (quotation === undefined) throw new Error(`No quotation "${id}".`);
  return pngOf(drawQuotationCard(edition, quotation, await openTypesetter()));
}

async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(globalThis.Buffer.from(svg))
    .png({ palette: true, effort: 10 })
    .toBuffer();
  return new Uint8Array(png);
}
