/** The page that checks quotations. Its answers are in `client-check.ts`. */
export const title = 'Check a quotation';
export const description =
  'Paste a quotation from a document. The page says whether it is word for word, and shows the nearest passage if it is not.';
export const intro =
  'Paste a quotation and, if you like, its supposed source. Your browser compares it with the texts of this edition; nothing is sent anywhere. Dashes, spaces around them, quotation marks and line breaks may differ; letters, capitals and punctuation may not. An ellipsis, words in brackets and the capital of the first word count as changes that a quotation may make, and are listed.';
export const texts = 'Texts: ';
/** Before titles. */
export const withoutText = 'Described here, but without their text: ';
export const document = (title: string, number: string): string => `${title} (${number})`;
export const words = 'Quotation';
export const reference = 'Supposed source (optional)';
export const referenceExample = 'I.32, or a link';
export const check = 'Check';
/** Before links, where the script of the page is missing. */
export const notLoaded =
  'The check is starting, or this browser runs no scripts. Meanwhile, browse ';
export const withoutScript =
  'Quotations are compared in the browser, which needs JavaScript. Without it, browse ';
