/** The typed links of a document's page as a file of their own (RFC 9264). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../engine/model/entries.ts';
import { documentLinkset } from '../../../exports/metadata/linkset.ts';
import { LINKSET_TYPE } from '../../../exports/metadata/signposting.ts';
import { documentPaths } from '../../../site/document-paths.ts';
import { openEdition } from '../../../site/edition.ts';

export const getStaticPaths = (() => documentPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const edition = await openEdition();
  const linkset = documentLinkset(edition, documentOf(edition, params.id));
  return new Response(`${JSON.stringify(linkset, null, 2)}\n`, {
    headers: { 'content-type': LINKSET_TYPE },
  });
};
