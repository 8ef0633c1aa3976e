/** The forms of lines, lists, tables, quotations, verse and preformatted text in transcriptions. */
import type { Form } from './declaration.ts';

export const STRUCTURE_FORMS: readonly Form[] = [
  {
    title: 'Lines',
    syntax: 'words\\',
    description:
      'A backslash at the end of a line keeps that end. In a passage of the class `.lines`, and in parts such as `.address` and `.dateline`, every line is kept. Elsewhere lines are joined, and spaces at their ends count for nothing.',
    examples: [
      {
        received: 'Anna Belova\nThe Light\nSkerryvik',
        source: '{#to .address}\nAnna Belova\nThe Light\nSkerryvik',
      },
      { received: 'SECRET\nURGENT', source: '{#p1}\nSECRET\\\nURGENT' },
    ],
  },
  {
    title: 'Lists',
    syntax: '- (a) words',
    description:
      'A passage may be a list; its attributes are on a line of their own above it. The sign `-` is not received; a label after it is, such as `(a)`, `iv.` or `§ 3`. A number before an item, `1.` or `1)`, is received, as it is typed. Lists may contain lists and paragraphs, indented. If the text has `-` before its items, the passage has `signs=received`.',
    examples: [
      {
        received: 'a. Oil:\n  (i) ten barrels,\n  (ii) two cans.\nb. Rope.',
        source: '{#p1}\n- a. Oil:\n  - (i) ten barrels,\n  - (ii) two cans.\n- b. Rope.',
      },
      { received: '1. Oil\n2. Rope', source: '{#p1}\n1. Oil\n2. Rope' },
      { received: '- Oil\n- Rope', source: '{#p1 signs=received}\n- Oil\n- Rope' },
      {
        received: '- Oil\n- Rope',
        source: '{#p1}\n- Oil\n- Rope',
        fails: 'text-is-conserved',
      },
    ],
  },
  {
    title: 'Tables',
    syntax: '| words | words |',
    description:
      'A passage may be a table, with a line of dashes below the heads of its columns; a colon in it aligns a column. Cells have words, names and notes. A table without heads has an empty first row. The rules are not received, unless the passage has `signs=received`: then they are as they are typed.',
    examples: [
      {
        received: 'Month   Barrels\nMarch        39\nApril         4',
        source:
          '{#p1}\n| Month | Barrels |\n| ----- | ------: |\n| March |      39 |\n| April |       4 |',
      },
    ],
  },
  {
    title: 'Quotations',
    syntax: '> words',
    description:
      'A passage may be a quotation that the text sets off. The sign `>` is not received. In mail it is: the passage has `signs=received`, each `>` is typed as received, and the page shows a line for each level and lets readers fold the quotation. The line that says who is quoted has the class `.attribution`.',
    examples: [
      {
        received: 'The board wrote:\n\n    No oil is sent before May.',
        source: '{#p1}\nThe board wrote:\n\n{#p2}\n> No oil is sent before May.',
      },
      {
        received: 'Anna wrote:\n> > Is there oil?\n> There is none.\n\nThen row.',
        source:
          '{#by .attribution}\nAnna wrote:\n\n{#p1 signs=received}\n> > Is there oil?\n> There is none.\n\n{#p2}\nThen row.',
      },
      {
        received: 'The board wrote:\nNo oil is sent.\nThen row.',
        source: '{#p1}\nThe board wrote:\n\n{#p2}\n> No oil is sent.\nThen row.',
        fails: 'block-is-transcribable',
      },
    ],
  },
  {
    title: 'Preformatted text',
    syntax: '~~~',
    description:
      'Between two lines `~~~`, or two of three backticks, spaces and ends of lines are kept, and every sign is the text’s own. Such words are neither typeset nor searched for names. The fences are not received.',
    examples: [
      {
        received: 'oil    39\n* rope  2',
        source: '{#p1}\n~~~\noil    39\n* rope  2\n~~~',
      },
      {
        received: 'oil 39',
        source: '{#p1}\n~~~table\noil 39\n~~~',
        fails: 'inline-is-transcribable',
      },
    ],
  },
  {
    title: 'Verse',
    syntax: '{#v1 .verse}',
    description:
      'In a passage of the class `.verse` every line is a line of verse. Spaces before a line indent it, two for a step. A stanza is a passage. Where a line is divided between two passages, the second has the class `.continued`. `lineNumbers: true` in the front matter numbers every fifth line. A mark, such as a reference, begins and ends in one line.',
    examples: [
      {
        received: 'The tide is out; the boats lie still,\n  Their lamps are cold.',
        source: '{#v1 .verse}\nThe tide is out; the boats lie still,\n  Their lamps are cold.',
      },
    ],
  },
];
