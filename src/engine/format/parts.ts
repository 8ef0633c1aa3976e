/** The parts of a document that have a look of their own, by the class of their passage. */

export interface DocumentPart {
  readonly description: string;
  /** Whether every line of the part is kept. */
  readonly keepsLines?: true;
}

export const PARTS = {
  source: {
    description: 'A note on the source that came with the text: file number, kind of copy.',
  },
  classification: {
    description: 'Classification and priority: “Secret”, “Urgent”. Its lines are kept.',
    keepsLines: true,
  },
  routing: {
    description:
      'Registry numbers, copies, distribution, header lines of a message. Its lines are kept.',
    keepsLines: true,
  },
  address: {
    description: 'Name and address of the recipient. Its lines are kept.',
    keepsLines: true,
  },
  dateline: { description: 'Place and date. Its lines are kept.', keepsLines: true },
  salutation: { description: 'The greeting with which a letter begins.' },
  closing: { description: 'The words before a signature. Its lines are kept.', keepsLines: true },
  signature: { description: 'Names of those who sign. Its lines are kept.', keepsLines: true },
  postscript: { description: 'What follows the signature.' },
  enclosures: { description: 'The list of enclosures. Its lines are kept.', keepsLines: true },
  stamp: { description: 'A stamp or a seal. Its lines are kept.', keepsLines: true },
  margin: { description: 'Words in the margin. They stand in the margin of wide pages.' },
  attribution: { description: 'The line that says whose words are quoted below.' },
  caption: { description: 'The title of a table or list.' },
  stage: { description: 'A stage direction.' },
} as const satisfies Readonly<Record<string, DocumentPart>>;

export type PartName = keyof typeof PARTS;

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);

/** The part of a document that a passage with these classes is. */
export const partOf = (classes: readonly string[]): PartName | undefined => classes.find(isPart);

/** Whether every line of a passage with these classes is kept. */
export const keepsLines = (classes: readonly string[]): boolean =>
  classes.includes('lines') || classes.some((name) => isPart(name) && 'keepsLines' in PARTS[name]);
