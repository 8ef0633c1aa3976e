/** The citation of a document as a file for reference managers: `citation.ris`, `.bib`, `.csl.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../engine/model/entries.ts';
import { bibtex } from '../../../exports/citations/bibtex.ts';
import { type CslItem, cslItem } from '../../../exports/citations/csl-item.ts';
import { cslJson } from '../../../exports/citations/csl-json.ts';
import { ris } from '../../../exports/citations/ris.ts';
import { CITATION_FILES, type CitationFile } from '../../../exports/files.ts';
import { documentPaths } from '../../../site/document-paths.ts';
import { openEdition } from '../../../site/edition.ts';

const WRITERS: Readonly<Record<CitationFile, (items: readonly CslItem[]) => string>> = {
  ris,
  bib: bibtex,
  'csl.json': cslJson,
};

export const getStaticPaths = (async () => {
  const files = Object.keys(WRITERS) as CitationFile[];
  const paths = await documentPaths();
  return paths.flatMap(({ params: { id }, cacheKey }) =>
    files.map((file) => ({ params: { id, file }, cacheKey })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<object, { id: string; file: CitationFile }> = async ({ params }) => {
  const edition = await openEdition();
  const item = cslItem(edition, { document: documentOf(edition, params.id) });
  return new Response(WRITERS[params.file]([item]), {
    headers: { 'content-type': `${CITATION_FILES[params.file]};charset=utf-8` },
  });
};
