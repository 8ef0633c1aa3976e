/** Matches plain words with the sections of an essay. */
import type { SearchedDocument } from '../records.ts';
import { type AskedWords, answerIn, type SearchResult } from './passages.ts';

/** The sections that have every word, in their title or text. */
export function sectionResults(
  essay: SearchedDocument,
  asked: readonly AskedWords[],
): SearchResult[] {
  return essay.places.flatMap((place): SearchResult[] => {
    const { anchor, title, text } = place;
    const head = essay.topics?.[anchor] ?? essay.title;
    const { answered } = answerIn(`${head} ${text}`, asked);
    if (answered < asked.length) return [];
    const url = anchor === '' ? essay.url : `${essay.url}#${anchor}`;
    const { hits } = answerIn(text, asked);
    return [{ kind: 'section', title, url, text, document: essay, place, answered, hits }];
  });
}
