/** Queries of one thing many times, or of many things of one kind: what a search must answer in bounded steps. */

/** `piece` again and again. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A different piece each time. */
function counted(pieceOf: (at: number) => string, length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += pieceOf(at);
  return text.slice(0, length);
}

const PIECES = [
  ...[
    '1.',
    '1,',
    '1-',
    '1/',
    '1 ',
    '1. ',
    '12 ',
    '1.1.1911 ',
    '1911 ',
    '1911-',
    "'11 ",
    '1:1 ',
    '１.',
  ],
  ...[
    'March ',
    'March-',
    'March 5, ',
    '5 March ',
    '5 - ',
    '5th of ',
    'first half of ',
    'early ',
    'q1 ',
  ],
  ...[
    'from 1911 to ',
    'between ',
    'before ',
    'c 1911 ',
    '1911 to ',
    '1911 onwards ',
    'sent ',
    '../',
  ],
  ...['一', '一 ', '一九一一年', '十月', '年', '森', '김', '\u0301', '😀'],
  ...['iv.', 'I.', 'I.1 ', '5. iv. ', 'X ', 'doc 1 ', 'turn 1 of ', 'note 1 ', 'box 3 ', 'in:I '],
  ...['OR ', 'a OR b ', 'fog OR bell ', 'x NEAR y ', 'NOT ', '-a ', '- ', '|', 'a|b '],
  ...[
    '(',
    '()',
    '[',
    '{',
    '"',
    '""',
    '"a',
    '"a" ',
    "'",
    "'a b' ",
    "o'",
    '*',
    'x* ',
    '?',
    'a?b ',
    '\\',
  ],
  ...[
    'from:',
    'to:from:',
    'from:1911 ',
    'in:notes ',
    'kind:',
    'topic:',
    'colour:',
    'dates:stated ',
  ],
  ...[
    'said by ',
    'what did ',
    'Halvard Moe ',
    'Moe: ',
    'Moe to ',
    'from Moe to ',
    'Halvrad ',
    'a.b. ',
  ],
];

const MONTHS = ['January', 'May', 'June', 'July'] as const;

const SERIES: Readonly<Record<string, (at: number) => string>> = {
  numbers: (at) => `${at} `,
  'dotted numbers': (at) => `${at}.`,
  years: (at) => `${1902 + at} `,
  days: (at) => `${1 + (at % 28)} ${MONTHS[at % 4]} ${1911 + (at % 3)} `,
  'days in figures': (at) => `${1 + (at % 28)}.${1 + (at % 12)}.1911 `,
  ranges: (at) => `${1905 + (at % 5)}-${1911 + (at % 9)} `,
  passages: (at) => `V.${at} `,
  boxes: (at) => `box ${at} `,
  words: (at) => `w${at.toString(36)}fog `,
  alternatives: (at) => `fog${at} OR bell${at} `,
};

/** All of them, `length` characters long, by name. */
export const hostileQueries = (length: number): readonly (readonly [string, string])[] => [
  ...PIECES.map((piece) => [piece, repeated(piece, length)] as const),
  ...Object.entries(SERIES).map(([name, pieceOf]) => [name, counted(pieceOf, length)] as const),
];
