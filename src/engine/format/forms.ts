/** The syntax of the source format besides directives: headings, notes, references, citations. */
import type { Form } from './declaration.ts';
import { STRUCTURE_FORMS } from './structure-forms.ts';

/** Forms in the words of a transcription. */
export const TRANSCRIPTION_FORMS: readonly Form[] = [
  {
    title: 'Headings',
    syntax: '# Words',
    description:
      'A heading of the received text, of level 1 to 5: `#` to `#####`. Its attributes are in a paragraph of their own above it. A document with three headings or more has a table of contents.',
    examples: [
      { received: 'Log of the light', source: '{#head}\n# Log of the light' },
      { received: 'Log of the light', source: '# Log of the light', fails: 'passage-has-anchor' },
    ],
  },
  ...STRUCTURE_FORMS,
  {
    title: 'Notes',
    syntax: 'words[^1]',
    description:
      'A call of a note. A number (`1`, `9a`) or a sign (`*`, `†`) is a note of the source, and its mark is part of the received words. A lower-case letter is a note of the editors, and the received words do not have it; `noteSeries` of the edition declares more series. Where the numbers begin again on each page, the page and a slash stand before the mark: `[^1046/1]`. The text of each note is at the end of the file; it is editorial prose, or words of the source if `witness.notes` names their lines.',
    examples: [
      {
        received: 'The boat is late.1 The oil is low.',
        source:
          '{#p1}\nThe boat is late.[^1] The oil is low.[^a]\n\n[^1]: By three days.\n[^a]: The board counted 39 barrels [@board-1914, p. 2] :certain',
      },
      {
        received: 'The boat is late.1 The oil is low.* It is cold.1',
        source:
          '{#p1}\nThe boat is late.[^14/1] The oil is low.[^*] It is cold.[^15/1]\n\n[^14/1]: By three days.\n[^15/1]: Since May.\n[^*]: In both tanks.',
      },
      {
        received: 'The boat is late.',
        source: '{#p1}\nThe boat is late.[^a]',
        fails: 'note-has-text',
      },
    ],
  },
  {
    title: 'References',
    syntax: '[words](log#t1-t3)',
    description:
      'Received words that speak of a passage or document of the archive. The address is a document (`log`), a passage (`log#t1`), a range (`log#t1-t3`) or a note (`log#n-a`).',
    examples: [
      {
        received: 'The boat is late, as we wrote in the log.',
        source: '{#p1}\nThe boat is late, [as we wrote in the log](log#t3-t5).',
      },
      {
        received: 'The boat is late, as we wrote in the log.',
        source: '{#p1}\nThe boat is late, [as we wrote in the log](log#t9).',
        fails: 'reference-lands',
      },
    ],
  },
  {
    title: 'Italics and bold',
    syntax: '*words*, **words**',
    description:
      'Words in italics or bold in the source. Names, notes, references and other marks may be inside.',
    examples: [
      {
        received: 'The Corona is late, says Belova.',
        source: '{#p1}\nThe *Corona* is **late, says Belova**.',
      },
    ],
  },
  {
    title: 'Received signs',
    syntax: '\\*',
    description:
      'A sign that Markdown or this format would read is written with a backslash. Dashes and quotation marks are written as received; the site typesets them.',
    examples: [
      {
        received: 'Lamp *No. 2* -- "the best" -- is out.',
        source: '{#p1}\nLamp \\*No. 2\\* -- "the best" -- is out.',
      },
      {
        received: 'Lamp *No. 2* is out.',
        source: '{#p1}\nLamp *No. 2* is out.',
        fails: 'text-is-conserved',
      },
    ],
  },
];

/** Forms in editorial prose. */
export const PROSE_FORMS: readonly Form[] = [
  {
    title: 'Citations',
    syntax: '[@key, p. 8; @key]',
    description: 'Cites works of the bibliography, with an optional locator after a comma.',
    examples: [
      { source: 'The second book is described by Ren [@ren-2001, p. 8; @board-1914].' },
      { source: 'The second book is described by Ren [@ren-2002, p. 8].', fails: 'work-is-known' },
    ],
  },
  {
    title: 'Links',
    syntax: '[words](address)',
    description:
      'The address is a document, passage, range or note as in references; an entry of an authority file (`person:id`, `place:id`, `group:id`); a term (`term:id`); an address of this site that begins with `/`; or an address of the web.',
    examples: [
      {
        source:
          'See [the third turn](log#t3), [its note](log#n-a), [Anna Belova](person:anna-belova) and [the list](https://lights.example/).',
      },
      { source: 'See [Anna Belova](anna.belova).', fails: 'reference-lands' },
    ],
  },
];
