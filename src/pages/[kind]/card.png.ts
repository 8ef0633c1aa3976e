/** The picture shown where a link to a document, person, place or group, or to their list, is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD_KINDS, kindCardView } from '../../exports/kind-card.ts';
import { openEdition } from '../../site/edition.ts';
import { kindCardPng } from '../../site/images/social-card.ts';
import { viewKey } from '../../site/pages.ts';

export const getStaticPaths = (async () => {
  const edition = await openEdition();
  return CARD_KINDS.map((kind) => ({
    params: { kind },
    props: { kind },
    cacheKey: viewKey(kindCardView(edition, kind)),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: (typeof CARD_KINDS)[number] }> = async ({ props: { kind } }) =>
  new Response(await kindCardPng(kind), { headers: { 'Content-Type': 'image/png' } });
