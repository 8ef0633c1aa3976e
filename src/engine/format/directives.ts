/** Every directive of the source format. */
import type { AllowedPlace, Directive } from './declaration.ts';
import { MARKS } from './marks.ts';

export const DIRECTIVES: readonly Directive[] = [
  {
    name: 'topic',
    kind: 'leaf',
    place: 'document',
    label: 'the title of the topic',
    attributes: {
      id: { type: 'anchor', isRequired: true, description: 'Anchor of the topic.' },
      short: {
        type: 'words',
        description: 'A shorter title for narrow places. The title itself if left out.',
      },
    },
    description:
      'A division made by the editors. It holds the turns below it, up to the next topic or to a passage that is no turn. Its title is not part of the transcription.',
    examples: [
      {
        received: 'Belova asks how much oil is left.',
        source:
          '::topic[What is left of the oil]{#oil short="Oil"}\n\n{#t1 .asks}\nBelova asks how much oil is left.',
      },
      {
        received: 'Belova asks how much oil is left.',
        source:
          '::topik[What is left of the oil]{#oil}\n\n{#t1 .asks}\nBelova asks how much oil is left.',
        fails: 'directive-known',
      },
    ],
  },
  {
    name: 'voice',
    kind: 'container',
    place: 'document',
    label: 'who writes here, as the page shows it',
    attributes: {
      id: { type: 'anchor', isRequired: true, description: 'Anchor of the section.' },
      by: { type: 'person or group', isRequired: true, description: 'Who wrote the section.' },
    },
    description:
      'A section written by one author, in a document with several: a forwarded message, a clerk’s addition. It ends at a line of as many colons as it began with. Sections may contain sections; the outer one has more colons.',
    examples: [
      {
        received: 'Here is the essay:\n\nThe keepers kept two books.',
        source:
          '::::voice[Mara Quill]{#quill by=mara-quill}\n\n{#p1}\nHere is the essay:\n\n:::voice[Tomas Ren]{#ren by=tomas-ren}\n\n{#p2}\nThe keepers kept two books.\n\n:::\n\n::::',
      },
    ],
  },
  {
    name: 'enclosure',
    kind: 'leaf',
    place: 'document',
    label: 'the received words at that place',
    attributes: {
      id: { type: 'anchor', isRequired: true, description: 'Anchor of the passage.' },
      document: {
        type: 'document',
        isRequired: true,
        description: 'Document of this archive that is enclosed.',
      },
    },
    description:
      'A passage of received words at the place where another document of the archive is enclosed. The page links to that document.',
    examples: [
      {
        received: 'The log: three keepers and a boat',
        source: '::enclosure[The log: three keepers and a boat]{#enclosure document=log}',
      },
    ],
  },
  {
    name: 'name',
    kind: 'text',
    place: 'passage',
    label: 'the received words',
    attributes: {
      ref: {
        type: 'entry',
        isRequired: true,
        description: 'The person, place or group that is named; `none` if the words name nobody.',
      },
    },
    description:
      'Marks a name that the authority files do not find by themselves, or that they would resolve wrongly here.',
    examples: [
      {
        received: 'The keeper says little.',
        source: '{#p1}\n:name[The keeper]{ref=anna-belova} says little.',
      },
      {
        received: 'The keeper says little.',
        source: '{#p1}\n:name[The keeper]{ref=anna-belov} says little.',
        fails: 'name-is-known',
      },
    ],
  },
  {
    name: 'reading',
    kind: 'text',
    place: 'passage',
    label: 'the words as the edition reads them',
    attributes: {
      received: {
        type: 'words',
        isRequired: true,
        description: 'The words as received, eight at most.',
      },
      reason: { type: 'words', isRequired: true, description: 'Why the edition differs.' },
    },
    description:
      'An emendation: the only way in which a transcription may differ from the received text. It is a few words without names or note calls inside. The page lists all of them.',
    examples: [
      {
        received: 'No assitance has come.',
        source:
          '{#p1}\nNo :reading[assistance]{received="assitance" reason="A slip of the pen."} has come.',
      },
      {
        received: 'No assitance has come.',
        source: '{#p1}\nNo :reading[assistance]{received=assitance} has come.',
        fails: 'directive-is-whole',
      },
      {
        received: 'No has come.',
        source: '{#p1}\nNo :reading[assistance]{reason="A word is missing."} has come.',
        fails: 'directive-is-whole',
      },
    ],
  },
  {
    name: 'speaker',
    kind: 'text',
    place: 'passage',
    label: 'the received name',
    attributes: {
      ref: {
        type: 'person',
        description: 'Who speaks, if the name is not found by itself.',
      },
    },
    description:
      'The name before a speech of a play. The passage is found among the words of that person. In verse it may stand on a line of its own.',
    examples: [
      {
        received: 'BELOVA\nThe lamp is out, and no one on the stair.\n    Who has the key?',
        source:
          '{#s1 .verse}\n:speaker[BELOVA]{ref=anna-belova}\nThe lamp is out, and no one on the stair.\n    Who has the key?',
      },
    ],
  },
  {
    name: 'stage',
    kind: 'text',
    place: 'passage',
    label: 'the received words',
    attributes: {},
    description:
      'A stage direction within a speech. One that is a passage of its own has the class `.stage`.',
    examples: [
      {
        received: 'BELOVA (aside). He has the key.',
        source: '{#s1}\n:speaker[BELOVA]{ref=anna-belova} :stage[(aside).] He has the key.',
      },
    ],
  },
  {
    name: 'supplied',
    kind: 'text',
    place: 'passage',
    label: 'the supplied words, eight at most',
    attributes: {
      reason: { type: 'words', isRequired: true, description: 'Why the words are supplied.' },
    },
    description:
      'Words that the editors supply where the source has lost or left them out. They are no received words; the page shows them in square brackets and lists them.',
    examples: [
      {
        received: 'Send lens.',
        source: '{#p1}\nSend :supplied[a]{reason="Left out in the telegram."} lens.',
      },
      {
        received: 'Send lens.',
        source: '{#p1}\nSend :supplied[a] lens.',
        fails: 'directive-is-whole',
      },
    ],
  },
  ...MARKS,
  {
    name: 'certain',
    kind: 'text',
    place: 'prose',
    attributes: {},
    description: 'The statement before it is certain.',
    examples: [{ source: 'Keeper since 1849 [@ren-2001, p. 8] :certain' }],
  },
  {
    name: 'probable',
    kind: 'text',
    place: 'prose',
    attributes: {},
    description: 'The statement before it is probable.',
    examples: [{ source: 'Keeper since 1849 [@ren-2001, p. 8] :probable.' }],
  },
  {
    name: 'possible',
    kind: 'text',
    place: 'prose',
    attributes: {},
    description: 'The statement before it is no more than possible.',
    examples: [{ source: 'Keeper since 1849 [@ren-2001, p. 8] :possible.' }],
  },
  {
    name: 'count',
    kind: 'text',
    place: 'prose',
    attributes: {
      of: {
        type: 'words',
        isRequired: true,
        description:
          '`words`, `turns`, `stretches` (of turns by one speaker), `speakers`, `passages`, `topics`, `notes` or `characters` of a document; `bytes` of a received file; `documents` of the edition.',
      },
      document: {
        type: 'document',
        description:
          'The document. Left out in its own notes and record, which count nothing else.',
      },
      file: {
        type: 'words',
        description: 'The received file, for `bytes`. In a document, its own.',
      },
      speaker: { type: 'person', description: 'Only turns of this person: `words`, `turns`.' },
      act: {
        type: 'words',
        description: 'Only turns that do this: `asks`, `states` or `both`. For `words`, `turns`.',
      },
      kind: {
        type: 'words',
        description:
          'Only passages of this kind: `turn`, `paragraph`, `heading` or `frame`. For `words`, `passages`.',
      },
      series: { type: 'words', description: '`source` or `editors`, for `notes`.' },
      text: { type: 'words', description: '`transcribed` or `not carried`, for `documents`.' },
      as: { type: 'words', description: '`words` writes a number up to twelve in words.' },
    },
    description: 'A number that the engine counts, so that no number about a text is typed.',
    examples: [
      { source: 'The log has :count{of=turns document=log as=words} turns.' },
      {
        source: 'The log has :count{of=trns document=log} turns.',
        fails: 'count-is-known',
      },
    ],
  },
];

/** The directives that are allowed in a place. */
export const directivesIn = (place: AllowedPlace): readonly Directive[] =>
  DIRECTIVES.filter((directive) => directive.place === place);
