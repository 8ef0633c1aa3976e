/** Fetches what is known of the passages of the page. */
import type { QuotingFacts } from '../../engine/model/published-files.ts';

let facts: Promise<QuotingFacts> | undefined;

/** The facts, fetched once. A failed request is made again. @throws Error if they cannot be loaded */
export function fetchFacts(): Promise<QuotingFacts> {
  facts ??= requestFacts().catch((error: unknown) => {
    facts = undefined;
    throw error;
  });
  return facts;
}

async function requestFacts(): Promise<QuotingFacts> {
  const answer = await fetch('quoting.json');
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
