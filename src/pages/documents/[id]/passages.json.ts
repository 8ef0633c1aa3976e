/** The words of a document's passages, for scripts that compare words with them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../engine/model/entries.ts';
import type { PassageWords } from '../../../engine/model/published-files.ts';
import { documentPaths } from '../../../site/document-paths.ts';
import { openEdition } from '../../../site/edition.ts';

export const getStaticPaths = (() =>
  documentPaths(({ passages }) => passages.length > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string }> = async ({ params }) => {
  const { passages } = documentOf(await openEdition(), params.id);
  const file: PassageWords = { passages: passages.map(({ id, text }) => [id, text]) };
  return Response.json(file);
};
