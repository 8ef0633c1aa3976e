/** What a document is, read from its genre, in the words of each format that asks. */

/** The four kinds that the formats tell apart. */
export type Kind = 'conversation' | 'letter' | 'message' | 'record';

interface KindNames {
  readonly csl: 'manuscript' | 'personal_communication' | 'post' | 'document';
  readonly zotero: 'manuscript' | 'letter' | 'email';
  readonly ris: 'MANSCPT' | 'PCOMM' | 'ICOMM';
  readonly bibtex: 'unpublished' | 'misc';
  /** What it is as a creative work, besides a piece of an archive. */
  readonly schema: 'Conversation' | 'Message' | 'EmailMessage' | 'CreativeWork';
}

export const KIND_NAMES: Readonly<Record<Kind, KindNames>> = {
  conversation: {
    csl: 'manuscript',
    zotero: 'manuscript',
    ris: 'MANSCPT',
    bibtex: 'unpublished',
    schema: 'Conversation',
  },
  letter: {
    csl: 'personal_communication',
    zotero: 'letter',
    ris: 'PCOMM',
    bibtex: 'unpublished',
    schema: 'Message',
  },
  message: { csl: 'post', zotero: 'email', ris: 'ICOMM', bibtex: 'misc', schema: 'EmailMessage' },
  record: {
    csl: 'document',
    zotero: 'manuscript',
    ris: 'MANSCPT',
    bibtex: 'unpublished',
    schema: 'CreativeWork',
  },
};

const LETTER = /\b(letter|telegram|cable|dispatch|despatch)\b/i;
const MESSAGE = /\b(e-?mail|message|posting|post)\b/i;
const CONVERSATION = /\b(conversation|meeting|minutes|interview|talk)\b/i;

/** The kind of a genre: `ciphered telegram` is a letter; what no word betrays is a record. */
export function kindOf(genre: string): Kind {
  if (LETTER.test(genre)) return 'letter';
  if (CONVERSATION.test(genre)) return 'conversation';
  return MESSAGE.test(genre) ? 'message' : 'record';
}
