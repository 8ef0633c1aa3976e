/** Numbers of the lines of verse. */
import { expect, it } from 'vitest';
import { documentIn, openLetterbook } from '../letterbook.ts';

const edition = await openLetterbook();
const numbersIn = (id: string): (string | undefined)[] =>
  documentIn(edition, id).passages.flatMap(({ html }) =>
    [...html.matchAll(/data-line="(\d+)">([^<]+)/g)].map(
      ([, number, words]) => `${number} ${words}`,
    ),
  );

it('are shown on every fifth line, without the names of speakers', () => {
  expect(numbersIn('scene')).toEqual(['5 My father as he slept, I had done’t. — My husband!']);
  expect(numbersIn('letter')).toEqual([]);
});
