/** Searches the example archive as the search page does. Every document is opened for words. */
import { answerQuery, type Sources } from '../../src/client/search/answer.ts';
import { buildFieldIndexes } from '../../src/search/index/field-indexes.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { searchedEssay } from '../../src/search/index/searched-essay.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const documents = edition.documents.map((document) => searchedDocument(document, edition));
const essays = edition.essays.map(searchedEssay);
export const lexicon = buildLexicon(edition);

export const sources: Sources = {
  known: { lexicon, ...buildFieldIndexes(edition) },
  document: async (id) => {
    const found = documents.find((document) => document.id === id);
    if (found === undefined) throw new Error(`No document ${id}.`);
    return found;
  },
  essay: async (address) => {
    const found = essays.find(({ url }) => url === address);
    if (found === undefined) throw new Error(`No essay ${address}.`);
    return found;
  },
  index: async () => ({ pagesWith: async () => [...documents, ...essays].map(({ url }) => url) }),
};

/** The terms of a query, and its answer. */
export async function search(query: string) {
  const { terms } = readQuery(query, lexicon);
  return { terms, ...(await answerQuery(terms, sources)) };
}
