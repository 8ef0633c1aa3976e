/** Block attributes: the line `{#t1 .asks to=tomas-ren}` above a passage. */
import type { Attribute, Example } from './declaration.ts';

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

/** Classes by name. */
export const CLASSES: Readonly<Record<string, string>> = {
  asks: 'In the turn, the speaker asks. A turn has `.asks`, `.states` or both.',
  states: 'In the turn, the speaker states something.',
  url: 'The words are an address. They are neither typeset nor searched for names.',
  lead: 'The words introduce what follows, and are set larger.',
  byline: 'The words name the author.',
};

/** Attributes with a value. */
export const VALUES: Readonly<Record<string, Attribute>> = {
  speaker: {
    type: 'person',
    description: 'Who speaks in the turn, if its first words are not the name of the speaker.',
  },
  to: {
    type: 'person',
    description: 'Who is addressed in the turn, if it is not the usual partner.',
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
