/** Fetches what is known of the passages of the page. */
import type { CitationPatterns, QuotingFacts } from '../../engine/model/published-files.ts';

const requests = new Map<string, Promise<unknown>>();

/** A file beside the page. A failed request is made again. @throws Error if it cannot be loaded */
function fetchBeside<Data>(name: string): Promise<Data> {
  const asked =
    requests.get(name) ??
    fetch(name).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json();
    });
  requests.set(name, asked);
  asked.catch(() => requests.delete(name));
  return asked as Promise<Data>;
}

export const fetchFacts = (): Promise<QuotingFacts> => fetchBeside('quoting.json');
export const fetchPatterns = (): Promise<CitationPatterns> => fetchBeside('citation.patterns.json');
