/** The page that checks quotations. Its answers are in `client-check.ts`. */
export const title = 'Check a quotation';
export const description =
  'Paste words that are quoted from a document: the page says whether they stand there word for word, and shows the nearest passage where they do not.';
export const intro =
  'Paste words, and if you like where they are said to stand. They are compared with this edition’s texts in your browser; nothing is sent anywhere. Dashes, quotation marks and line breaks may differ; letters, capitals and punctuation may not.';
export const texts = 'Its texts: ';
export const document = (title: string, number: string): string => `${title} (${number})`;
export const words = 'The words';
export const reference = 'Where they are said to stand';
export const referenceExample = 'I.32, or a link';
export const check = 'Check';
export const withoutScript =
  'Quotations are compared in the browser, which needs JavaScript. Without it: ';
