/** Citations of a document's passages, completed in the browser when one is asked for. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../engine/model/entries.ts';
import { citationPatterns } from '../../../exports/citations/patterns.ts';
import { documentPaths } from '../../../site/document-paths.ts';
import { openEdition } from '../../../site/edition.ts';

export const getStaticPaths = (() =>
  documentPaths(({ passages }) => passages.length > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const edition = await openEdition();
  return Response.json(citationPatterns(edition, documentOf(edition, params.id)));
};
