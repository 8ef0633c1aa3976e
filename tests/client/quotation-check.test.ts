import { describe, expect, test } from 'vitest';
import {
  checkQuotation,
  diffWords,
  foldTypography,
  parseReference,
} from '../../src/client/quotation-check/logic.ts';

const PASSAGES = [
  { id: 't1', words: 'The Keeper asks for oil -- 12-14 barrels.' },
  { id: 't2', words: 'The Board thanks the Keeper, and says "no oil."' },
  { id: 'tail', words: 'Signed at North Pier.' },
];

test('typography and white space are folded, case is preserved', () => {
  expect(foldTypography(' “No—oil,”\u00a0he\n said: 12–14’s\u2060 ')).toBe(
    `"No--oil," he said: 12-14's`,
  );
});

describe('words', () => {
  test.each([
    ['asks for oil', 't1', 't1'],
    ['“asks for oil — 12–14 barrels.”', 't1', 't1'],
    ['asks\n  for   oil', 't1', 't1'],
    ['barrels. The Board thanks', 't1', 't2'],
    ['says “no oil.” Signed', 't2', 'tail'],
  ])('are found word for word: %s', (words, first, last) => {
    expect(checkQuotation(words, PASSAGES)).toMatchObject({
      kind: 'found',
      places: [{ first: { id: first }, last: { id: last } }],
    });
  });

  test('are found with spaces around dashes or without', () => {
    for (const words of ['oil--12-14 barrels', 'oil – 12 – 14 barrels', 'oil — 12–14 barrels']) {
      expect(checkQuotation(words, PASSAGES).kind).toBe('found');
    }
  });

  test('are found in every place, with the sentence and quotation marks', () => {
    const passages = [
      { id: 'p1', words: 'It is late. He wrote that he was "ready to help" him. So it was.' },
      { id: 'p2', words: 'We are ready to help.' },
    ];
    expect(checkQuotation('ready to help', passages)).toMatchObject({
      places: [
        {
          first: { id: 'p1' },
          sentence: 'He wrote that he was "ready to help" him.',
          isQuoted: true,
        },
        { first: { id: 'p2' }, sentence: 'We are ready to help.', isQuoted: false },
      ],
    });
  });

  describe('with changes that a quotation may make', () => {
    const altered = (words: string) => {
      const found = checkQuotation(words, PASSAGES);
      return found.kind === 'altered' ? found.places : found.kind;
    };

    test.each([
      ['The Keeper asks … 12–14 barrels.', ['for oil'], [], []],
      ['The Keeper asks [...] 12-14 barrels.', ['for oil'], [], []],
      ['The Keeper asks . . . 12-14 barrels', ['for oil'], [], []],
      ['asks for oil …. The Board thanks', ['12-14 barrels.'], [], []],
      ['[t]he Keeper asks for oil', [], [], ['the for The']],
      ['the Keeper asks for oil', [], [], ['the for The']],
      ['[He] asks for oil', [], ['He'], []],
      ['The Keeper [of the light] asks for oil', [], ['of the light'], []],
      ['The Board thanks [him], and says', ['the Keeper,'], ['him'], []],
    ])('%s', (words, omitted, inserted, capitals) => {
      const [place] = altered(words);
      expect(place).toMatchObject({ alterations: { omitted, inserted } });
      expect(
        (typeof place === 'object' ? place.alterations?.capitals : undefined)?.map(
          ({ written, printed }) => `${written} for ${printed}`,
        ),
      ).toEqual(capitals);
    });

    test('are as few as they can be', () => {
      const own = [{ id: 'p1', words: 'He asks. He asks if it is late.' }];
      const found = checkQuotation('He asks … late', own);
      expect(found.kind === 'altered' && found.places).toMatchObject([
        { alterations: { omitted: ['if it is'] } },
      ]);
    });

    test('are no more than that', () => {
      expect(altered('The Keeper … the Baker')).toMatch(/near|nowhere/);
      expect(altered('Signed at North Pier … The Board')).toMatch(/near|nowhere/);
      const far = [
        { id: 'p1', words: `The Keeper ${'of the light '.repeat(100)}asks for oil.` },
        { id: 'p2', words: 'No.' },
      ];
      expect(checkQuotation('The Keeper … asks for oil', far).kind).toBe('near');
    });

    test('are not needed where the text itself has an ellipsis', () => {
      const own = [{ id: 'p1', words: 'He said ... and went.' }];
      expect(checkQuotation('He said … and went', own).kind).toBe('found');
    });
  });

  test('are nearest by the words that tell most', () => {
    const passages = [
      { id: 'p1', words: 'The boat of the board is at the quay of the town.' },
      { id: 'p2', words: 'Lamps burn colza.' },
      { id: 'p3', words: 'The end of the day.' },
    ];
    expect(checkQuotation('the lamps of the light burn colza oil', passages)).toMatchObject({
      passage: { id: 'p2' },
    });
  });

  test.each(['asks For oil', 'ask for oil', 'asks for oils', 'asks, for oil'])(
    'differ by a letter, a capital, a comma: %s',
    (words) => {
      expect(checkQuotation(words, PASSAGES)).toMatchObject({
        kind: 'near',
        passage: { id: 't1' },
      });
    },
  );

  test('are not found', () => {
    expect(checkQuotation('a ship of the line', PASSAGES)).toEqual({ kind: 'nowhere' });
    expect(checkQuotation('  ', PASSAGES)).toEqual({ kind: 'nowhere' });
  });

  test('are compared with the nearest passage', () => {
    expect(checkQuotation('The Board thanks our Keeper and says', PASSAGES)).toMatchObject({
      kind: 'near',
      passage: { id: 't2' },
      differences: [
        { kind: 'same', text: 'The Board thanks' },
        { kind: 'missing', text: 'the Keeper,' },
        { kind: 'added', text: 'our Keeper' },
        { kind: 'same', text: 'and says' },
      ],
    });
  });
});

test('a comparison has every word of the quotation', () => {
  const quotation = 'b x c d y'.split(' ');
  const words = diffWords('a b c e d f'.split(' '), quotation)
    .filter(({ kind }) => kind !== 'missing')
    .flatMap(({ text }) => text.split(' '));
  expect(words).toEqual(quotation);
});

describe('a reference', () => {
  const documents = [
    { id: 'a', citationPrefix: 'A' },
    { id: 'log-book', citationPrefix: 'log' },
  ];
  test.each([
    ['A.32', { document: 'a', from: 32, to: 32 }],
    ['a.75–78', { document: 'a', from: 75, to: 78 }],
    ['log', { document: 'log-book' }],
    ['https://x.example/documents/a/?to=78#t75', { document: 'a', from: 75, to: 78 }],
    ['/documents/log-book/#p4:~:text=oil', { document: 'log-book', from: 4, to: 4 }],
    ['B.3', undefined],
    ['', undefined],
  ])('is parsed: %s', (text, reference) => {
    expect(parseReference(text, documents)).toEqual(reference);
  });
});
