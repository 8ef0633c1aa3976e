/** The page of the reader's own notes. What scripts say on it is in `client-reader-notes.ts`. */
export const title = 'Your notes';
export const description =
  'Notes that you have written on words of the documents. They are kept in your browser alone.';
export const intro =
  'Select words of a document and press “Note” to write one. Your notes stay in this browser, and nobody else sees them: this site has no accounts and receives nothing.';
export const saving =
  'A browser may delete what it stores, when you clear its data, after weeks without a visit, or in a private window. Save your notes as a file from time to time. You can add them again here, or in another browser.';
export const saveAs = 'Save as: ';
export const jsonLd = 'Web Annotations (JSON-LD)';
export const markdown = 'Markdown';
export const importLabel = 'Add notes from a file (JSON-LD)';
export const removeAll = 'Delete all';
export const tools = 'Save, add and delete';
export const notLoaded = 'The notes are being read, or this browser runs no scripts.';
export const withoutScript =
  'Your notes are kept and shown by your browser, which needs JavaScript for it. Without it you can read and cite everything else here.';
