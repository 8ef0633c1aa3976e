import { describe, expect, it } from 'vitest';
import { dateInWords, shortDateInWords } from '../../src/engine/model/dates.ts';
import { interfaceLanguage, stringsOf } from '../../src/strings/strings.ts';
import { pageView } from '../../src/views/page.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const { dates, numbers } = stringsOf('en');

describe('the language of the interface', () => {
  it('is that of the edition, without region, where it has a catalogue', () => {
    expect(interfaceLanguage('en-GB')).toBe('en');
    expect(stringsOf('en-GB')).toBe(stringsOf('en'));
  });

  it('is English where the language of the edition has no catalogue', () => {
    expect(interfaceLanguage('is')).toBe('en');
  });
});

describe('a page', () => {
  const pageIn = (lang: string) =>
    pageView(
      { ...edition, record: { ...edition.record, lang } },
      { address: '/people/', title: 'People', description: '' },
    );

  it('has the language of the interface, and no other where the edition has the same', () => {
    expect(pageIn('en-GB')).toMatchObject({ lang: 'en' });
    expect(pageIn('en-GB').contentLang).toBeUndefined();
  });

  it('has the language of the edition on its content where the interface has another', () => {
    expect(pageIn('is')).toMatchObject({ lang: 'en', contentLang: 'is' });
  });
});

describe('dates in words', () => {
  const words = (edtf: string): string => dateInWords(edtf, stringsOf('en'));

  it('are as exact as the date', () => {
    expect(['1949-03-05', '1949-03', '1949', '1949-21', '-0044'].map(words)).toEqual([
      '5 March 1949',
      'March 1949',
      '1949',
      'spring 1949',
      '45 BC',
    ]);
  });

  it('say what both ends of a range have in common once', () => {
    expect(
      ['1949-03-05/1949-03-09', '1949-03-30/1949-04-02', '1949-12/1950-01', '1949/1953'].map(words),
    ).toEqual([
      '5–9 March 1949',
      '30 March – 2 April 1949',
      'December 1949 – January 1950',
      '1949–1953',
    ]);
  });

  it('say what is open, near or uncertain', () => {
    expect(['1949/..', '../1949', '1949~', '1949-07?', '1949~/1951'].map(words)).toEqual([
      'from 1949',
      'until 1949',
      'about 1949',
      'July 1949 (uncertain)',
      'about 1949 – 1951',
    ]);
    expect(words('194X')).toBe('1940s');
  });

  it('are short without the year where room is short', () => {
    const short = (edtf: string): string => shortDateInWords(edtf, stringsOf('en'));
    expect(['1949-03-05', '1949-03', '1949', '1949-03-05/1949-04-02'].map(short)).toEqual([
      '5 Mar',
      'Mar',
      '1949',
      '5 Mar – 2 Apr',
    ]);
  });

  it('give the years of a life as far as they are known', () => {
    expect(dates.life('1907', '1964')).toBe('1907–1964');
    expect(dates.life('1908')).toBe('born 1908');
    expect(dates.life(undefined, dates.either('1955', '1956'))).toBe('died 1955 or 1956');
  });
});

describe('counts', () => {
  it('are in words up to two times, and up to twelve', () => {
    expect([1, 2, 3, 6000].map(numbers.times)).toEqual(['once', 'twice', '3 times', '6,000 times']);
    expect([0, 12, 13].map(numbers.words)).toEqual(['no', 'twelve', '13']);
  });

  it('have their noun in the singular or plural', () => {
    expect([1, 2].map(stringsOf('en').documents.turns)).toEqual(['1 turn', '2 turns']);
  });
});
