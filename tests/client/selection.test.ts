import { describe, expect, test } from 'vitest';
import {
  citationOf,
  quotationOf,
  recordOf,
  referenceOf,
  type SelectedPassages,
  selectionAddress,
  selectionName,
} from '../../src/client/selection/logic.ts';
import {
  directiveFor,
  formatDirective,
  wholeWords,
} from '../../src/client/selection/text-fragment.ts';

const span = (first: string, last = first): SelectedPassages => ({
  first: { id: first, title: `A.${first.replace(/^[tp](?=\d)/, '')}` },
  last: { id: last, title: `A.${last.replace(/^[tp](?=\d)/, '')}` },
});

describe('a selection', () => {
  test.each([
    [span('t75'), 'Turn 75', 'A.75', '/documents/a/#t75'],
    [span('t75', 't78'), 'Turns 75–78', 'A.75–78', '/documents/a/?to=78#t75'],
    [span('p4', 'p5'), 'Paragraphs 4–5', 'A.4–5', '/documents/a/?to=5#p4'],
    [span('head'), 'A.head', 'A.head', '/documents/a/#head'],
    [span('head', 't3'), 'A.head–3', 'A.head–3', '/documents/a/#head'],
  ])('has a name, a reference and an address', (one, name, reference, address) => {
    expect(selectionName(one)).toBe(name);
    expect(referenceOf(one)).toBe(reference);
    expect(selectionAddress('/documents/a/', one)).toBe(address);
  });

  test('is quoted with its source', () => {
    const address = 'https://archive.example/documents/a/#t2';
    const edition = 'Lights, edition 1, 12 March 2003';
    expect(quotationOf('the oil', { edition, archive: 'Board, box 2' }, span('t2'), address)).toBe(
      `“the oil” (${edition}, A.2; Board, box 2; ${address})`,
    );
    expect(quotationOf('the oil', { edition }, span('t2'), address)).toBe(
      `“the oil” (${edition}, A.2; ${address})`,
    );
  });

  test('has a record with its own id, reference and address', () => {
    const made = {
      marks: { section: '§', url: '¤', anchor: '#' },
      edition: '',
      patterns: [],
      records: [],
      passages: { p2: 1 },
    };
    const texts = ['ID a-#\nSE §\nUR ¤', 'ID b-#\nSE §\nUR ¤'];
    const record = (one: SelectedPassages): string => recordOf(made, texts, one, '$&');
    expect(record(span('t1'))).toBe('ID a-t1\nSE A.1\nUR $&');
    expect(record(span('p2', 'p3'))).toBe('ID b-p2-p3\nSE A.2–3\nUR $&');
  });

  test('is cited in the chosen style, by its author', () => {
    const made = {
      marks: { section: '§', url: '¤', anchor: '' },
      edition: '',
      records: [],
      patterns: [
        { note: 'Keeper, §, ¤.', mla: 'Keeper. §. ¤.' },
        { note: 'Clerk, in Keeper, §, ¤.', mla: 'Clerk. §. ¤.' },
      ],
      passages: { p2: 1 },
    };
    expect(citationOf(made, 'mla', span('p1'), 'u')).toBe('Keeper. A.1. u.');
    expect(citationOf(made, 'mla', span('p2', 'p3'), 'u')).toBe('Clerk. A.2–3. u.');
    expect(citationOf(made, 'unknown', span('p1'), '$&')).toBe('Keeper, A.1, $&.');
  });
});

const TEXT = [
  'The Keeper asks for oil.',
  'The Keeper asks for oil and for rope, and thanks the Board.',
  'The Board has oil. The Board has rope.1 It thanks the Keeper.',
];

/** The range of the words in brackets: `[words]` in one block, or `[` and `]` in two. */
function rangeIn(marked: readonly string[]) {
  const place = (bracket: string) => {
    const block = marked.findIndex((text) => text.includes(bracket));
    const before = marked[block]?.indexOf(bracket) ?? 0;
    return { block, offset: before };
  };
  const [from, to] = [place('['), place(']')];
  const isOne = from.block === to.block;
  return { from, to: isOne ? { ...to, offset: to.offset - 1 } : to };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** The text without its brackets. */
const without = (marked: readonly string[]) => ({
  blocks: marked.map((text) => text.replace(/[[\]]/g, '')),
  segmenter,
});
const directive = (...marked: readonly string[]) => {
  const found = directiveFor(without(marked), rangeIn(marked));
  return found && formatDirective(found);
};

describe('whole words', () => {
  test.each([
    ['The K[eepe]r asks', 'The [Keeper] asks'],
    ['The[ Keeper ]asks', 'The [Keeper] asks'],
    ['has r[ope]1 It', 'has [rope1] It'],
    ['has r[ope.]1 It', 'has [rope.]1 It'],
    ['[The] Keeper', '[The] Keeper'],
    ['for [oil.] And', 'for [oil.] And'],
  ])('%s becomes %s', (drawn, whole) => {
    expect(wholeWords(without([drawn]), rangeIn([drawn]))).toEqual(rangeIn([whole]));
  });
});

describe('a text directive', () => {
  test('is the words themselves if they occur once', () => {
    expect(directive('It asks for [oil and rope].')).toBe(':~:text=oil%20and%20rope');
  });

  test('has words before or after if they also occur earlier', () => {
    expect(directive(TEXT[0] ?? '', 'It asks for [oil].')).toBe(':~:text=It%20asks%20for-,oil');
    expect(directive(TEXT[0] ?? '', '[The Keeper] asks for rope.')).toBe(
      ':~:text=The%20Keeper,-asks%20for%20rope',
    );
  });

  test('has the first and last words of a long text', () => {
    const many = Array.from({ length: 60 }, (_, place) => `word${place}`).join(' ');
    expect(directive(`Then [${many}] and more.`)).toBe(
      ':~:text=word0%20word1%20word2,word57%20word58%20word59',
    );
  });

  test('may extend over several blocks', () => {
    expect(directive('It asks [for oil', 'and rope] too.')).toBe(':~:text=for%20oil,and%20rope');
  });

  test('is missing if nothing distinguishes the words from earlier ones', () => {
    expect(directive('Oil.', '[Oil.]')).toBeUndefined();
  });

  test('encodes characters with a meaning in an address', () => {
    expect(formatDirective({ start: 'a-b, c & d', prefix: 'x-y' })).toBe(
      ':~:text=x%2Dy-,a%2Db%2C%20c%20%26%20d',
    );
  });
});
