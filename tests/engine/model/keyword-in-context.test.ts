import { expect, test } from 'vitest';
import { documentOf } from '../../../src/engine/model/entries.ts';
import { keywordInContext } from '../../../src/engine/model/keyword-in-context.ts';
import { openLighthouse } from '../../lighthouse.ts';

const { passages } = documentOf(await openLighthouse(), 'log');
const inTurn = (id: string, reach?: number) => {
  const at = passages.findIndex((one) => one.id === id);
  const [passage, mention] = [passages[at], passages[at]?.mentions[0]];
  if (passage === undefined || mention === undefined) throw new Error(`nobody is named in ${id}`);
  return keywordInContext(passage, mention, passages[at - 1], reach);
};

test('a name at the beginning of a turn is preceded by the end of the previous turn', () => {
  expect(inTurn('t2')).toEqual({
    earlier: 'Åkesson asks how much oil is left.',
    before: '',
    form: 'Belova',
    after: ' states that there are 40 barrels, and that “the rats” took one.',
  });
});

test('words are whole, and an ellipsis marks omitted ones', () => {
  expect(inTurn('t2', 20)).toMatchObject({
    earlier: 'much oil is left.',
    after: ' states that there …',
  });
});
