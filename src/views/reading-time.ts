/** How long the marked passages of a document take to read. */
import { countWords } from '../engine/document/count-words.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { markedPassages } from '../engine/model/lengths.ts';
import { stringsOf } from '../strings/strings.ts';

/** Words of English that many adults read silently in a minute. */
const WORDS_A_MINUTE = 240;

/** Minutes to read the marked passages with their lines, rounded, and at least one. */
export function minutesOf(document: Document): number {
  const words = markedPassages(document).map(
    ({ passage, text }) => passage.words + countWords(text),
  );
  return Math.max(1, Math.round(words.reduce((sum, count) => sum + count, 0) / WORDS_A_MINUTE));
}

/** The name of the page of these passages: `In two minutes`. */
export const briefName = (edition: Edition, document: Document): string =>
  stringsOf(edition.record.lang).lengths.brief(minutesOf(document));
