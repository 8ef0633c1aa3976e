/** Numbers of the lines of verse. */
import { expect, it } from 'vitest';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { faultsOf } from '../exports/xml.ts';
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

it('are those of TEI, one for each part of a divided line', () => {
  const tei = teiDocument(documentData(edition, documentIn(edition, 'scene')), stringsOf());
  const lines = [...tei.matchAll(/<l n="(\d+)"[^>]*?(?: part="([IMF])")?>/g)];
  expect(lines.map(([, number, part = '']) => number + part)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8I',
    '8M',
    '8M',
    '8F',
  ]);
  expect(faultsOf(tei, 'tei/tei.rng')).toEqual([]);
});
