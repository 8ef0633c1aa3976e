/** A document's passages and notes, as the search page shows them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../engine/model/entries.ts';
import { searchedDocument } from '../../../search/indexes/searched-document.ts';
import { openEdition } from '../../../site/edition.ts';

export const getStaticPaths = (async () =>
  (await openEdition()).documents.map(({ id }) => ({
    params: { document: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { document: string }> = async ({ params }) => {
  const edition = await openEdition();
  return Response.json(searchedDocument(documentOf(edition, params.document), edition));
};
