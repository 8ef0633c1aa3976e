/** Parses queries with the lexicon of the example archive. */
import { describe, expect, it, test } from 'vitest';
import { placesFor } from '../../../src/search/match/candidates.ts';
import { openLighthouse } from '../../lighthouse.ts';
import { knowledgeOf } from '../knowledge.ts';
import { readQuery } from '../read-query.ts';
import { say } from './say.ts';

const { lexicon, indexes } = knowledgeOf(await openLighthouse());
const read = (query: string) => readQuery(query, lexicon);
const places = (query: string) => placesFor(read(query).terms, indexes);

describe('names', () => {
  it.each([
    ['Anna Belova', 'name anna-belova (exact)'],
    ['anna BELOVA', 'name anna-belova (folded)'],
    ['Анна Белова', 'name anna-belova (exact)'],
    ['Άννα Μπέλοβα', 'name anna-belova (exact)'],
    ['αννα μπελοβα', 'name anna-belova (folded)'],
    ['アンナ・ベローワ', 'name anna-belova (exact)'],
    ['森健二', 'name kenji-mori (exact)'],
    ['Mori Kendzi', 'name kenji-mori (romanisation)'],
    ['Halvor Moe', 'name halvard-moe (near)'],
    ['Belova, Anna', 'name anna-belova (shortened)'],
    ['Belova A.', 'name anna-belova (shortened)'],
    ['Tora Jonsdottir', 'name thora-jonsdottir (near)'],
    ['Thora Jonsdottir', 'name thora-jonsdottir (folded)'],
    ['Soren Akesson', 'name soren-akesson (folded)'],
    ['Åkesson', 'name soren-akesson|bjorn-akesson (exact)'],
    ['B. Åkesson', 'name bjorn-akesson (exact)'],
    ['Nordoya', 'name nordoya (folded)'],
    ['Skerryvick', 'name skerryvik (near)'],
    ['Board of Lights', 'name board-of-lights (exact)'],
    ['Belova’s log', 'name anna-belova (exact) + word log'],
    ['Mara', 'word mara'],
    ['lights', 'word lights'],
  ])('%s: %s', (query, reading) => {
    expect(say(read(query))).toBe(reading);
  });

  it('takes a registered misspelling only for its own entry', () => {
    expect(say(read('Akesson'))).toBe('name soren-akesson|bjorn-akesson (folded)');
  });

  it('does not match across quotation marks, colons or other terms', () => {
    expect(say(read('Anna "Belova"'))).toBe('word anna + phrase belova');
    expect(say(read('Anna 5 January 1911 Belova'))).toBe(
      'word anna + date 1911-01-05 + name anna-belova (exact)',
    );
  });
});

describe('dates', () => {
  it.each([
    ['5 January 1911', 'date 1911-01-05'],
    ['5/1/11', 'date 1911-01-05 (day first)'],
    ['1/25/1911', 'date 1911-01-25 (month first)'],
    ['25.1.11', 'date 1911-01-25'],
    ['29 February 1912', 'date 1912-02-29'],
    ['29 February 1911', 'word 29 + date 1911-02-01/1911-02-28'],
    ['1911-12', 'date 1911-12-01/1911-12-31'],
    ['1911-13', 'date between 1911-01-01/1913-12-31'],
    ['1911, 1912', 'date 1911-01-01/1911-12-31 + date 1912-01-01/1912-12-31'],
    ['mid-January 1911', 'date 1911-01-11/1911-01-20'],
    ['the second half of 1911', 'date 1911-07-01/1911-12-31'],
    ['late 1910s', 'date 1917-01-01/1919-12-31'],
    ['before January 1911', 'date before ../1910-12-31'],
    ['until January 1911', 'date before ../1911-01-31'],
    ['after 31 December 1911', 'date after 1912-01-01/..'],
    ['from 5 to 9 January 1911', 'date between 1911-01-05/1911-01-09'],
    ['January to March 1911', 'date between 1911-01-01/1911-03-31'],
    ['1911 to 1910', 'date between 1910-01-01/1911-12-31'],
    ['40 barrels', 'word 40 + word barrels'],
    ['1,911 barrels', 'word 1911 + word barrels'],
    ['1911 tons', 'word 1911 + word tons'],
    ['1911 Pages', 'word 1911 + word pages'],
    ['1911%', 'word 1911'],
    ['1911 barrels', 'date 1911-01-01/1911-12-31 + word barrels'],
    ['march', 'word march'],
    ['2150', 'word 2150'],
  ])('%s: %s', (query, reading) => {
    expect(say(read(query))).toBe(reading);
  });
});

describe('passages, call numbers, speakers', () => {
  it.each([
    ['I.4', 'passage log#t4'],
    ['(I.4)', 'passage log#t4'],
    ['log 1', 'passage log#t1'],
    ['document 2, paragraph 1', 'passage letter#p1'],
    ['turns 3-5', 'passage log#t3-t5|hearing#t3-t5'],
    ['I.3–99', 'passage log#t3-t6'],
    ['I.7', 'passage log (I 6)'],
    ['note b', 'passage log#n-b|hearing#n-b|forwarded#n-b'],
    ['note a to the editor', 'word note + word editor'],
    ['series 12', 'series 12'],
    ['l. 5', 'word l + word 5'],
    ['Åkesson: boat', 'speaker soren-akesson|bjorn-akesson (exact) + word boat'],
    ['said by Belova', 'speaker anna-belova (exact)'],
    ['boat: late', 'word boat + word late'],
  ])('%s: %s', (query, reading) => {
    expect(say(read(query))).toBe(reading);
  });
});

describe('terms', () => {
  it('are in the order of the query, each with its range', () => {
    const query = '  “late by” Åkesson’s boat, 1911  I.4 ';
    const { terms } = read(query);
    expect(terms.map(({ kind, written }) => [kind, written])).toEqual([
      ['phrase', 'late by'],
      ['name', 'Åkesson’s'],
      ['word', 'boat'],
      ['date', '1911'],
      ['passage', 'I.4'],
    ]);
    for (const { start, end, written } of terms) {
      expect(query.slice(start, end)).toContain(written);
    }
  });

  it('can be taken as plain words', () => {
    const query = 'Anna Belova 1911';
    const asWords = read(query).terms.slice(0, 1);
    expect(say(readQuery(query, lexicon, asWords))).toBe(
      'word anna + word belova + date 1911-01-01/1911-12-31',
    );
  });

  test.each(['', '   ', '"', '""', '?!', ':', '-', '’'])('are none in %j', (query) => {
    expect(read(query).terms.flatMap((term) => ('words' in term ? term.words : ['?']))).toEqual([]);
  });
});

describe('the field indexes', () => {
  it('find the passages that match all terms', () => {
    expect(places('Belova')[0]).toBe('log#t2');
    expect(places('said by Bjørn Åkesson')).toEqual(['log#t4']);
    expect(places('2 January 1911')[0]).toBe('log#t4');
    expect(places('Nordøya 1911')).toContain('letter#p1');
    expect(places('Belova 1913')).toEqual([]);
    expect(places('I.4 Belova')).toEqual(['log#t4']);
    expect(places('series 12')).toEqual(['log']);
    expect(places('series 13')).toEqual([]);
    expect(places('oil')).toEqual([]);
  });
});

test('a word that is typed several times is asked for once', () => {
  expect(say(read('boat oil boat boat'))).toBe('word boat + word oil');
  expect(say(read('boat -boat'))).toContain('not');
  expect(read('boat '.repeat(90)).terms).toHaveLength(1);
});

test('a name that is typed several times is one name', () => {
  expect(read('belova '.repeat(60)).terms).toHaveLength(1);
});

test('a field in the value of another is a part of that value', () => {
  expect(read('from:'.repeat(90)).terms).toHaveLength(1);
  expect(say(read('from:belova to:"Board of Lights"'))).toBe(
    'from anna-belova + to board-of-lights',
  );
});
