import { describe, expect, test } from 'vitest';
import { isFormOf } from '../../src/search/match/word-forms.ts';
import { wordsAt, wordsOf } from '../../src/search/words.ts';

describe('words', () => {
  test('are divided by hyphens and dashes, not by apostrophes', () => {
    expect(wordsOf('He doesn’t know—1949–50, Hon-yong')).toEqual([
      'he',
      'doesnt',
      'know',
      '1949',
      '50',
      'hon',
      'yong',
    ]);
  });

  test('are folded to lower case without accents in every script', () => {
    expect(wordsOf('Hŏnyŏng Терентий 박헌영')).toEqual(wordsOf('honyong терентии 박헌영'));
  });

  test('keep their place in the text', () => {
    const text = 'Ask Hŏn-yŏng.';
    const places = wordsAt(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Ask', 'Hŏn', 'yŏng']);
  });
});

describe('a word of the text', () => {
  test.each([
    ['planes', 'plane'],
    ['plane', 'planes'],
    ['ores', 'ore'],
    ['ore', 'ores'],
    ["kim's", 'kim'],
    ['stronger', 'strong'],
    ['companies', 'company'],
    ['southerners', 'south'],
  ])('%s matches %s', (word, asked) => {
    expect(isFormOf(word, asked)).toBe(true);
  });

  test.each([
    ['they', 'the'],
    ['now', 'no'],
    ['200', '20'],
    ['19490', '1949'],
    ['construction', 'contract'],
    ['plan', 'planes'],
    ['plant', 'plan'],
    ['or', 'ore'],
  ])('%s does not match %s', (word, asked) => {
    expect(isFormOf(word, asked)).toBe(false);
  });
});
