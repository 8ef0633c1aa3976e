/** The page of claims that other texts make of the documents, and the marks of them in the margins. */
import { all } from './locale.ts';
import { digits } from './numbers.ts';

export const title = 'Claims and evidence';
export const description =
  'What other texts say about the documents, each claim beside the passages that bear on it.';
export const intro =
  'Here are claims that essays, messages and later works make about the documents. Each is quoted, with its source. Beside it are the passages that bear on it, and a judgement of the editors: whether the document bears the claim out, says more, is silent, or contradicts it.';
export const scope =
  'A judgement concerns only the document that is named. That a document is silent does not make a claim false: other sources may bear it out.';

/** What the passages do with a claim. */
export const verdicts = {
  'bears-out': 'The document bears it out',
  'says-more': 'The document says more',
  'is-silent': 'The document is silent',
  contradicts: 'The document contradicts it',
};
/** What the verdicts mean. */
export const meanings = {
  'bears-out': 'it says so, too.',
  'says-more': 'it says so in part, and something else besides.',
  'is-silent': 'it says nothing about it.',
  contradicts: 'it says otherwise.',
};

export const about = (document: string): string => `About ${document}`;
export const wholeOf = (document: string): string => `The whole of ${document}`;
export const judgedBy = (names: readonly string[]): string => `Judged by ${all(names)}.`;
/** Editors who are not named, in a sentence. */
export const theEditors = 'the editors';

/** The link on the page of a document. */
export const claimsAbout = (count: number): string =>
  count === 1
    ? 'One claim about this document, with the evidence'
    : `${digits(count)} claims about this document, with the evidence`;
export const claimsIn = (count: number): string =>
  count === 1
    ? 'One claim that this document makes, with the evidence'
    : `${digits(count)} claims that this document makes, with the evidence`;
export const removed = 'Claims no longer on this page';
