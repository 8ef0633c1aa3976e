/** The picture shown where a link to the page of a quotation is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { openEdition } from '../../../site/edition.ts';
import { quotationCardPng } from '../../../site/images/social-card.ts';

export const getStaticPaths = (async () =>
  (await openEdition()).quotations.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await quotationCardPng(params.id ?? ''), {
    headers: { 'Content-Type': 'image/png' },
  });
