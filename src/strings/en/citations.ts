/** Citations and the files that they come in. */
export const styles = {
  'chicago-note': 'Chicago note',
  'chicago-bibliography': 'Chicago bibliography',
  mla: 'MLA',
  apa: 'APA',
  archive: 'Archive only',
};

/** Said of a document whose text the edition does not have. */
export const recordOnly = 'catalogue record only';
/** The edition that contains a document: `In The Papers, ed. Tomas Ren, edition 1 (12 March 2003)`. */
export const inEdition = (title: string, edition: string, date: string, editors?: string): string =>
  [
    `In ${title}`,
    ...(editors === undefined ? [] : [`ed. ${editors}`]),
    `edition ${edition} (${date})`,
  ].join(', ');
/** The same in the source of a quotation. */
export const editionInQuotation = (title: string, edition: string, date: string): string =>
  `${title}, edition ${edition}, ${date}`;
/** The Message-ID of an electronic message. */
export const messageId = (id: string): string => `Message-ID ${id}`;
export const recordedBy = (name: string): string => `Recorded by ${name}`;
/** A phrase in the place of an editor's name, which no citation has. */
export const isNobody = (editor: string): boolean => /^the editors?$/i.test(editor);
export const publishedIn = (work: string): string => `Published in ${work}`;
/** Said of a document that has the words of others beside those of its sender. */
export const alsoBy = (names: string): string => `With words of ${names}`;
/** Said of a recipient where a format has no field for one. */
export const sentTo = (name: string): string => `Sent to ${name}`;
/** Who holds the rights, where a format has no field for it. */
export const rights = (statement: string): string => `Rights: ${statement.replace(/\.$/, '')}`;
