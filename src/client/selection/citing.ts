/** What citations of passages are made from: the address of the page, and the patterns beside it. */
import type { CitationPatterns } from '../../engine/model/published-files.ts';

/** The canonical address for citations, whose host may differ from the current one. */
export const canonicalAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
  location.origin + location.pathname;

let patterns: Promise<CitationPatterns> | undefined;

/** The citations of the document's passages, fetched once. A failed request is made again. @throws Error if it fails */
export function loadPatterns(): Promise<CitationPatterns> {
  patterns ??= fetchPatterns().catch((error: unknown) => {
    patterns = undefined;
    throw error;
  });
  return patterns;
}

async function fetchPatterns(): Promise<CitationPatterns> {
  const answer = await fetch('citation.patterns.json');
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
