/** The version of each derivation: another one gives another text. */
export const DERIVATIONS = {
  text: 'text-1',
  mail: 'mail-1',
  pipermail: 'pipermail-1',
  html: 'html-1',
  word: 'docx-1',
  tei: 'tei-2',
} as const;
