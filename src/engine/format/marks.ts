/** Directives that mark words of a passage: how the source writes them, what was done to them, and what cannot be read. */
import type { Attribute, Directive } from './declaration.ts';

/** What a mark says of the words in it. */
export const MARK_KINDS = [
  'italic',
  'bold',
  'underlined',
  'small-capitals',
  'superscript',
  'subscript',
  'deleted',
  'added',
  'unclear',
  'gap',
  'abbreviation',
  'page-break',
  'language',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A directive that marks words. */
export interface MarkDirective extends Directive {
  readonly kind: 'text';
  readonly mark: MarkKind;
}

/** Where an insertion is, in the terms of TEI. */
export const PLACES = ['above', 'below', 'inline', 'margin', 'top', 'bottom', 'overleaf'] as const;
export type Place = (typeof PLACES)[number];

const mark = { kind: 'text', place: 'passage', attributes: {} } as const;
const words = 'the received words';

const BREAK = {
  id: {
    type: 'anchor',
    description:
      'Its anchor, if not `page-` or `folio-` and the number: for numbers that come twice.',
  },
  received: {
    type: 'words',
    description: 'What the received text has at this place, eight words at most: `[Page 1046]`.',
  },
} as const;

const HAND: Readonly<Record<string, Attribute>> = {
  by: { type: 'person or group', description: 'Whose hand it is, if not the writer’s.' },
  how: { type: 'words', description: 'How it was done: `in pencil`, `erased`.' },
};

const REASON: Attribute = { type: 'words', description: 'Why: `water damage`, `a stain`.' };

export const MARKS: readonly MarkDirective[] = [
  {
    ...mark,
    name: 'u',
    mark: 'underlined',
    label: words,
    description: 'Words that are underlined in the source.',
    examples: [{ received: 'Send it today.', source: '{#p1}\nSend it :u[today].' }],
  },
  {
    ...mark,
    name: 'sc',
    mark: 'small-capitals',
    label: words,
    description: 'Words in small capitals in the source.',
    examples: [{ received: 'Anna Belova', source: '{#signature}\n:sc[Anna Belova]' }],
  },
  {
    ...mark,
    name: 'sup',
    mark: 'superscript',
    label: words,
    description: 'Letters above the line.',
    examples: [{ received: 'The 5th of January', source: '{#p1}\nThe 5:sup[th] of January' }],
  },
  {
    ...mark,
    name: 'sub',
    mark: 'subscript',
    label: words,
    description: 'Letters below the line.',
    examples: [{ received: 'It is H2O.', source: '{#p1}\nIt is H:sub[2]O.' }],
  },
  {
    ...mark,
    name: 'del',
    mark: 'deleted',
    label: 'the deleted words, which are received words',
    attributes: HAND,
    description:
      'Words that were deleted in the source and can be read. They are found by the search, and marked there.',
    examples: [
      {
        received: 'The oil is nearly quite out.',
        source: '{#p1}\nThe oil is :del[nearly]{how="in pencil"} quite out.',
      },
      {
        received: 'The oil is nearly quite out.',
        source: '{#p1}\nThe oil is :dell[nearly] quite out.',
        fails: 'directive-known',
      },
    ],
  },
  {
    ...mark,
    name: 'add',
    mark: 'added',
    label: 'the added words, which are received words',
    attributes: {
      place: { type: 'words', values: PLACES, description: 'Where the words are.' },
      ...HAND,
    },
    description: 'Words that were added to the source, by its writer or by another hand.',
    examples: [
      {
        received: 'Belova and I have the watch.',
        source:
          '{#p1}\nBelova :add[and I]{place=above by=bjorn-akesson how="in pencil"} have the watch.',
      },
      {
        received: 'Belova and I have the watch.',
        source: '{#p1}\nBelova :add[and I]{place=abov} have the watch.',
        fails: 'mark-is-complete',
      },
    ],
  },
  {
    ...mark,
    name: 'unclear',
    mark: 'unclear',
    label: 'the words as the editors read them',
    attributes: { reason: REASON },
    description: 'Words that are hard to read. The page shows `[?]` after them.',
    examples: [
      {
        received: 'Forty barrels are left.',
        source: '{#p1}\n:unclear[Forty]{reason="a stain"} barrels are left.',
      },
    ],
  },
  {
    ...mark,
    name: 'gap',
    mark: 'gap',
    attributes: {
      extent: {
        type: 'words',
        isRequired: true,
        description: 'How much is missing: `2 words`, `a line`, `unknown`.',
      },
      reason: REASON,
      received: {
        type: 'words',
        description:
          'What the received text has at this place, eight words at most: `[illegible]`.',
      },
    },
    description: 'Something of the source that is lost or cannot be read.',
    examples: [
      {
        received: 'We have … barrels, and [illegible] lamps.',
        source:
          '{#p1}\nWe have :gap{extent="a number" reason="water damage" received="…"} barrels, and :gap{extent="1 word" received="[illegible]"} lamps.',
      },
      {
        received: 'We have barrels.',
        source: '{#p1}\nWe have :gap{reason="water damage"} barrels.',
        fails: 'directive-is-whole',
      },
    ],
  },
  {
    ...mark,
    name: 'abbr',
    mark: 'abbreviation',
    label: 'the abbreviation as received',
    attributes: {
      expanded: { type: 'words', isRequired: true, description: 'The word or words in full.' },
    },
    description: 'An abbreviation that the editors expand.',
    examples: [
      {
        received: 'Capt. Strand came.',
        source: '{#p1}\n:abbr[Capt.]{expanded=Captain} Strand came.',
      },
    ],
  },
  {
    ...mark,
    name: 'page',
    mark: 'page-break',
    label: 'the number of the page that begins here, as the source has it',
    attributes: BREAK,
    description:
      'The beginning of a page of the source: between words, within a word, or at the beginning of a passage. A hyphen and spaces that only divide a word belong to `received`. It has an address of its own, such as `#page-1046`, to which references may lead, and citations of passages name their page. A name that it divides is found as a whole.',
    examples: [
      {
        received: 'The log of Bel-\n[Page 3] ova is lost.',
        source:
          '{#p1}\nThe log of :name[Bel:page[3]{received="- [Page 3] "}ova]{ref=anna-belova} is lost.',
      },
      {
        received: 'The boat is late. [Page 1046] The oil is nearly out.',
        source:
          '{#p1}\nThe boat is late. :page[1046]{received="[Page 1046]"} The oil is nearly out.',
      },
      {
        received: 'The bul-\n[Page 3] letin and the log.',
        source: '{#p1}\nThe bul:page[3]{received="- [Page 3] "}letin and the log.',
      },
      {
        received: 'Anna Be- [Page 4] lova had the watch.',
        source: '{#p1}\nAnna Be:page[4]{received="- [Page 4] "}lova had the watch.',
      },
    ],
  },
  {
    ...mark,
    name: 'folio',
    mark: 'page-break',
    label: 'the number of the folio that begins here, as the source has it',
    attributes: BREAK,
    description: 'The same for a folio: its address is `#folio-14v`.',
    examples: [
      {
        received: 'The boat is late.',
        source: '{#p1}\n:folio[14v] The boat is late.',
      },
    ],
  },
  {
    ...mark,
    name: 'lang',
    mark: 'language',
    label: words,
    attributes: {
      is: {
        type: 'language',
        isRequired: true,
        description: 'The language, a BCP 47 tag: `ru`, `grc`, `ar`.',
      },
    },
    description:
      'Words in another language than those around them. A passage in another language has `lang=` in its attributes, a document `language` in its record. The direction follows from the language.',
    examples: [
      {
        received: 'They call it маяк, a light.',
        source: '{#p1}\nThey call it :lang[маяк]{is=ru}, a light.',
      },
      {
        received: 'They call it маяк.',
        source: '{#p1}\nThey call it :lang[маяк]{is=russian-language}.',
        fails: 'mark-is-complete',
      },
    ],
  },
];
