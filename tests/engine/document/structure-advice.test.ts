/** What another format calls a structure is refused with what to write here. */
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../scripts/format/examples.ts';
import { readLighthouse } from '../../lighthouse.ts';

const archive = await readLighthouse();
const reportOf = (received: string, source: string): string =>
  outcomeOf({ as: 'document', received, source }, archive).text;

test.each([
  ['Send it today.', '{#p1}\nSend it <u>today</u>.', /HTML is not read: underlined words/],
  ['Send it today.', '{#p1}\nSend it ~~today~~.', /Deleted words are written ":del\[words\]"/],
  ['Oil 39', '{#p1}\n| Oil | 39 |', /A table has a line such as "\| --- \| --- \|"/],
  ['> Is there oil?', '{#p1}\n> Is there oil?', /signs=received/],
  ['- Oil\n- Rope', '{#p1}\n- Oil\n- Rope', /signs=received/],
  ['| a | b |\n|---|---|', '{#p1}\n| a | b |\n|---|---|', /signs=received/],
  [
    'Oil',
    '{#p1}\nOil\n![Lamp](lamp.png)',
    /Unexpected image, expected words: a transcription has no images/,
  ],
  ['Oil', '{#p1}\n<td colspan="2">Oil</td>', /no cells over several columns or rows/],
  ['Oil', '{#p1}\nOil\n\n<!-- later -->', /Comments are not read/],
  [
    'Oil 39',
    '{#p1}\n+-----+----+\n| Oil | 39 |\n+-----+----+',
    /A table has "\|" between its cells/,
  ],
  ['Oil', '{#p1}\n- [x] Oil', /Boxes before items are not read/],
  ['Oil thick', '{#p1}\nOil\n: thick', /A list of terms is written as a list/],
  ['Send it today.', '{#p1}\nSend it ==today==.', /Underlined words are written ":u\[words\]"/],
  ['Rules', '{#head}\nRules\n=====', /A heading has "#" before it/],
  ['Oil rope', '{#p1}\nOil\n\n***\n\n{#p2}\nrope', /A rule between passages is not read/],
  ['Oil', '{#p1}\nOil^[of whales]', /A note is called "\[\^a\]"/],
  ['Oil', '{#p1}\nOil [@board-1914]', /Works are cited in notes and records/],
  ['H2O', '{#p1}\n$H_2O$', /Raised words are written ":sup\[words\]"/],
  ['5th', '{#p1}\n5^th^', /Raised words are written ":sup\[words\]"/],
  ['Oil\n- Rope', '{#p1}\nOil\n- Rope', /^passage-has-anchor: Unexpected list without an anchor/],
  ['2. Oil\n3. Rope', '{#p1}\n2. Oil\n3. Rope', /Unexpected lines that begin with 2, 3/],
  ['Oil', '{#p1}\n###### Oil', /Unexpected heading of level 6/],
  ['Oil\nRope', '{#p1 .verse}\n*Oil\nRope*', /Unexpected end of a line within a mark/],
])('%j transcribed as %j', (received, source, report) => {
  expect(reportOf(received, source)).toMatch(report);
});

test.each([
  ['2. Oil\n3. Rope', '{#p1}\n\n2. Oil\n3. Rope'],
  ['2. Oil\n3. Rope', '{#p1 .lines}\n2. Oil\n3. Rope'],
  ['In the years 2. Oil', '{#p1}\nIn the years\n2. Oil'],
  ['Send <it> ~~today~~ | now', '{#p1}\nSend <it> ~~today~~ | now'],
])('%j transcribed as %j is sound', (received, source) => {
  expect(outcomeOf({ as: 'document', received, source }, archive)).toMatchObject({ isSound: true });
});
