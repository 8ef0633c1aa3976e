/** Block attributes: the line `{#t1 .asks to=tomas-ren}` above a passage. */
import type { Attribute, Example } from './declaration.ts';
import { PARTS } from './parts.ts';

/** The kinds of passages, by the pattern of their anchors. The first match decides. */
export const ANCHORS = [
  {
    kind: 'turn',
    pattern: /^t\d+$/,
    form: '#t1, #t2 …',
    description: 'A turn: what one speaker says at once, in a record of a conversation.',
  },
  { kind: 'paragraph', pattern: /^p\d+$/, form: '#p1, #p2 …', description: 'A paragraph.' },
  {
    kind: 'frame',
    pattern: /^/,
    form: '#head, #signature …',
    description: 'Any other passage, such as an address, a date line or a signature.',
  },
] as const;

/** The kind of the passage with the anchor `id`. Headings are recognised by `#`, not by their anchor. */
export const kindOfAnchor = (id: string): (typeof ANCHORS)[number]['kind'] =>
  ANCHORS.find(({ pattern }) => pattern.test(id))?.kind ?? 'frame';

/** The class of a turn in which nobody asks or states anything. */
export const NARRATED = 'narrates';

/** Classes by name. */
export const CLASSES: Readonly<Record<string, string>> = {
  asks: 'In the turn, the speaker asks. A turn has `.asks`, `.states` or both, or `.narrates`.',
  states: 'In the turn, the speaker states something.',
  narrates:
    'The turn is of the one who took the record: nobody asks or states anything in it, and it needs no speaker.',
  url: 'The words are an address. They are neither typeset nor searched for names.',
  lead: 'The words introduce what follows, and are set larger.',
  byline: 'The words name the author.',
  lines: 'Every line is kept. Without it, `\\` at the end of a line keeps that end.',
  verse: 'The lines are verse. Every line is kept; spaces before a line indent it.',
  continued:
    'The first line completes the last line of the passage before it: a divided line of verse.',
  ...Object.fromEntries(
    Object.entries(PARTS).map(([name, { description }]) => [name, description]),
  ),
};

/** Attributes with a value. */
export const VALUES: Readonly<Record<string, Attribute>> = {
  speaker: {
    type: 'person',
    description: 'Who speaks in the turn, if its first words are not the name of the speaker.',
  },
  lang: {
    type: 'language',
    description:
      'The language of the passage, a BCP 47 tag, if it is not that of the document: `ru`, `ar`.',
  },
  to: {
    type: 'person',
    description: 'Who is addressed in the turn, if it is not the usual partner.',
  },
  signs: {
    type: 'words',
    values: ['received'],
    description:
      '`received`: the signs of Markdown in the passage are in the received text, too: `>` before quoted lines, `-` before items, `|` in tables. Without it they are not.',
  },
};

export const EXAMPLES: readonly Example[] = [
  {
    received: 'Belova asks whether the boat came.\nHe says that it is late.',
    source:
      '{#t1 .asks to=bjorn-akesson}\nBelova asks whether the boat came.\n\n{#t2 .states speaker=bjorn-akesson}\nHe says that it is late.',
  },
  {
    received: 'The boat is late.',
    source: '{#p1 .led}\nThe boat is late.',
    fails: 'attribute-known',
  },
];
