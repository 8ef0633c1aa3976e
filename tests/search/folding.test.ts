/** One word in several writings is one word: random words, written in every way that readers and texts use. */
import { describe, expect, it } from 'vitest';
import { toIndexed } from '../../src/search/index/build-index.ts';
import { answerIn } from '../../src/search/match/passages.ts';
import { wordsOf } from '../../src/search/words.ts';
import { below, pick as pickFrom, seeded } from '../campaigns/random.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const APOSTROPHES = [..."'’‘‛ʹʺʻʼʽʾʿ′＇`´"];
const HYPHENS = [...'-‐‑‒–−﹣－'];
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e'];
/** Words of each kind. */
const ROUNDS = 40;

const next = seeded(19);
const pick = <Item>(all: readonly Item[]): Item => pickFrom(all, next);
const word = (least = 4): string =>
  Array.from({ length: least + below(5, next) }, () => pick(LETTERS)).join('');
const inside = (text: string, mark: string): string => {
  const at = 1 + below(text.length - 1, next);
  return text.slice(0, at) + mark + text.slice(at);
};

/** Whether a query of one term finds a text, and the index has its words. */
function finds(text: string, query: string): boolean {
  const words = wordsOf(query);
  const indexed = new Set(toIndexed(`before ${text} after`).split(' '));
  const isIndexed = words.every((one) => indexed.has(one)) || indexed.has(words.join(''));
  return isIndexed && answerIn(`before ${text} after`, [{ kind: 'word', words }]).answered === 1;
}

/** Writings of one word; each has to find the others. */
const KINDS: Readonly<Record<string, () => readonly string[]>> = {
  'apostrophes and primes, or none': () => {
    const plain = word();
    const at = 1 + below(plain.length - 1, next);
    return [plain, ...APOSTROPHES.map((mark) => plain.slice(0, at) + mark + plain.slice(at))];
  },
  'accents over any letter, composed or not': () => {
    const plain = word();
    const accents = ['\u0301', '\u0308', '\u0306', '\u0327', '\u0302', '\u0303'];
    const marked = [...plain]
      .map((letter) => letter + (next() < 0.4 ? pick(accents) : ''))
      .join('');
    return [plain, marked.normalize('NFC'), marked.normalize('NFD'), marked.toUpperCase()];
  },
  'letters that readers type otherwise': () =>
    [
      ['Dıyarbakır', 'Diyarbakir', 'DİYARBAKIR', 'Diyarbakır'],
      ['Łódź', 'Lodz', 'łodz'],
      ['Þingvellir', 'Thingvellir'],
      ['Æsir', 'aesir'],
      ['Œuvre', 'oeuvre'],
      ['Straße', 'STRASSE', 'ſtraſſe'],
      ['Nordøya', 'Nordoya'],
      ['Đorđe', 'Dorde'],
      ['Ŋguri', 'nguri'],
    ].at(below(9, next)) ?? [],
  'compatibility forms': () => {
    const plain = word();
    const wide = [...plain].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
    return [plain, wide.join(''), `${plain}`.toUpperCase()];
  },
  'raised, lowered and wide figures': () => {
    const [letter, figure] = [pick(LETTERS), below(10, next)];
    return [
      letter + figure + letter,
      letter + '₀₁₂₃₄₅₆₇₈₉'[figure] + letter,
      letter + '⁰¹²³⁴⁵⁶⁷⁸⁹'[figure] + letter,
      letter + '０１２３４５６７８９'[figure] + letter,
    ];
  },
  'invisible characters': () => {
    const plain = word();
    return [plain, ...INVISIBLE.map((mark) => inside(plain, mark))];
  },
  'a hyphen, a dash or none': () => {
    const [first, second] = [word(), word()];
    return [first + second, ...HYPHENS.map((mark) => first + mark + second)];
  },
  'dots in abbreviations': () => {
    const letters = [...word()].map((letter) => letter.toUpperCase());
    return [letters.join(''), letters.join('.'), `${letters.join('.')}.`];
  },
  'groups of figures': () => {
    const [high, low] = [1 + below(99, next), String(below(1000, next)).padStart(3, '0')];
    return [
      `${high}${low}`,
      ...[',', '.', '’', "'", ' ', '\u00a0', '\u202f', '\u2009'].map((mark) => high + mark + low),
    ];
  },
  'figures and the unit that touches them': () => {
    const number = 2 + below(900, next);
    return [`${number}km`, `${number} km`, `${number}\u00a0km`];
  },
  'old letters': () =>
    [
      ['Русскій', 'Русский', 'РУССКІЙ'],
      ['миръ', 'мир'],
      ['Ѳеодоръ', 'Феодор'],
      ['рѣка', 'река'],
      ['ſuch', 'such'],
      ['λόγος', 'ΛΟΓΟΣ', 'λογοσ'],
    ].at(below(6, next)) ?? [],
};

describe('one word', () => {
  it.each(Object.entries(KINDS))('is one with %s', (_, writings) => {
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const all = writings();
      for (const text of all) {
        for (const query of all) {
          if (!finds(text, query)) missed.push(`${query} in ${text}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('of Han or kana is each character, in order', () => {
    expect(finds('北京大学', '京大')).toBe(true);
    expect(finds('クリスチャンスン', 'スチャ')).toBe(true);
    expect(finds('北京大学', '大京')).toBe(false);
    expect(finds('かき', 'がき')).toBe(false);
  });

  it('of Korean is the same with its particles, on either side', () => {
    const has = (text: string, query: string): boolean =>
      answerIn(text, [{ kind: 'word', words: wordsOf(query) }]).answered === 1;
    for (const particle of [
      '은',
      '는',
      '이',
      '가',
      '을',
      '를',
      '의',
      '에',
      '에서',
      '에게',
      '와',
      '과',
      '도',
      '으로',
    ]) {
      expect(has(`평양${particle} 갔다`, '평양')).toBe(true);
      expect(has('평양 방문', `평양${particle}`)).toBe(true);
    }
    expect(has('서울', '평양')).toBe(false);
  });

  it('is not another word', () => {
    expect(finds('planes', 'plates')).toBe(false);
    expect(finds('e mail', 'gmail')).toBe(false);
    expect(finds('25 001', '25000')).toBe(false);
    expect(finds('1949 1950', '19491950')).toBe(false);
    expect(wordsOf('A.Ia. Vyshinsky 5.3.1949')).toEqual(['a', 'ia', 'vyshinsky', '5', '3', '1949']);
  });
});
