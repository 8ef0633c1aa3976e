/** Searches an archive as the search page does. */
import { answerAlternatives, type Sources } from '../../src/client/search/answer.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { stemsIn, toIndexed } from '../../src/search/index/build-index.ts';
import { buildFieldIndexes } from '../../src/search/index/field-indexes.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { searchedPages } from '../../src/search/index/searched-pages.ts';
import { wordFiles } from '../../src/search/index/vocabulary.ts';
import { withCloseWords } from '../../src/search/match/close-words.ts';
import { openStemmers } from '../../src/search/match/stemmers.ts';
import { isFormOf } from '../../src/search/match/word-forms.ts';
import { wordsOf } from '../../src/search/words.ts';
import { pageRecord } from '../../src/views/search-record.ts';
import { openLighthouse } from '../lighthouse.ts';
import { readQuery } from '../search/read-query.ts';

/** The search of an archive, without a browser. */
export async function searchIn(edition: Edition) {
  const documents = edition.documents.map((document) => searchedDocument(document, edition));
  const lexicon = buildLexicon(edition);
  const pages = [...documents, ...searchedPages(edition)];
  const words = wordFiles(edition);
  const stemmers = await openStemmers(lexicon.languages ?? []);
  const indexed = pages.map((page) => {
    const { url, content, stemmed = [] } = pageRecord(page);
    return {
      url,
      words: [...new Set([...toIndexed(content).split(' '), ...stemsIn(stemmed, stemmers)])],
    };
  });

  /** The pages that have a form of every word, as the full-text index finds them. */
  function pagesWith(query: string): string[] {
    const asked = wordsOf(query);
    const found = indexed.filter((page) =>
      asked.every((one) => page.words.some((word) => isFormOf(word, one))),
    );
    return asked.length === 0 ? [] : found.map(({ url }) => url);
  }

  const sources: Sources = {
    known: { lexicon, stemmers, ...buildFieldIndexes(edition) },
    document: async (id) => {
      const found = pages.find((page) => page.id === id);
      if (found === undefined) throw new Error(`No document ${id}.`);
      return found;
    },
    texts: async () => [],
    words: async (letter) => words.get(letter) ?? [],
    index: async () => ({
      pagesWith: async (query) => pagesWith(query),
      preload: () => undefined,
    }),
  };

  /** The terms of a query, and its answer. */
  async function search(query: string) {
    const { terms, alternatives } = withCloseWords(readQuery(query, lexicon), lexicon);
    return { terms, ...(await answerAlternatives(alternatives, sources)) };
  }
  return { lexicon, sources, search };
}

/** The search of the example. */
export const { lexicon, sources, search } = await searchIn(await openLighthouse());
