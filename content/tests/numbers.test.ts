/** Every number that the editors' words give about the texts agrees with the texts. */
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/engine/model/dates.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentOf, edition, essayText, noteText, passageText } from './edition.ts';

const strings = stringsOf(edition.record.lang);
const { numbers } = strings;

const I = documentOf('i');
const message = documentOf('post');
const turns = I.passages.filter(({ kind }) => kind === 'turn');
const labels = (document: typeof I, series: 'source' | 'editors'): string[] =>
  document.notes.filter((note) => note.series === series).map(({ label }) => label);
const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());
/** Numbers in the words of a passage: `3,000` is one. */
const numbersIn = (document: string, passage: string): number[] =>
  [...passageText(document, passage).matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
/** Turns in whose words `sign` stands, by number. */
const turnsWith = (sign: RegExp): (number | undefined)[] =>
  turns.filter(({ text }) => sign.test(text)).map(({ number }) => number);
const inWords = (numbers: readonly (number | undefined)[]): string =>
  `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

describe('what the essays say of the texts', () => {
  test('note numbers of the source', () => {
    const [ofMessage, ofI] = [labels(message, 'source'), labels(I, 'source')];
    expect([ofMessage, ofI].map((list) => list.map(Number).sort((a, b) => a - b))).toEqual([
      [1, 2, 3, 4, 5, 6],
      [15, 16, 17, 18, 19, 20, 21, 22, 23],
    ]);
    expect(ofMessage.length + ofI.length).toBe(15);
    expect(essayText('about')).toContain(
      'Fifteen note numbers are left as plain digits after words: 1 to 6 in the essay, 15 to 23 in Document I.',
    );
    expect(essayText('method')).toContain('7 to 14 are missing');
  });

  test('documents of the series', () => {
    const count = edition.record.series?.count ?? 0;
    expect(edition.documents.filter(({ record }) => record.number)).toHaveLength(count);
    const said = `The essay presented ${numbers.words(count)} documents.`;
    expect(essayText('about')).toContain(said);
    expect(passageText('post', 'p3')).toContain('seven documents');
  });

  test('turns and words of each speaker, and their sums', () => {
    const text = essayText('method');
    const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
    expect(speakers).toHaveLength(7);
    for (const speaker of speakers) {
      const own = turns.filter((turn) => turn.speaker === speaker);
      const words = own.reduce((sum, turn) => sum + turn.words, 0).toLocaleString('en');
      expect(text).toContain(`: ${own.length} turn${own.length === 1 ? '' : 's'}, ${words} words`);
    }
    const all = turns.reduce((sum, turn) => sum + turn.words, 0);
    expect(text).toContain(`All turns together have ${all.toLocaleString('en')} words`);
    expect(text).toContain(`Document I has ${I.words.toLocaleString('en')}.`);
    expect(text).toContain(`The rule yields ${turns.length} turns`);
  });

  test('no reading departs from the file', () => {
    expect(edition.documents.flatMap(({ emendations }) => emendations)).toEqual([]);
    expect(essayText('method')).toContain('There is none.');
  });

  test('the end of the meeting is its beginning and its length', () => {
    const [date] = I.record.dates;
    const [hours, minutes] = ['8:00 p.m.', 'an hour and 15 minutes'];
    expect(passageText('i', 'head')).toContain(hours);
    expect(passageText('i', 'tail')).toContain(minutes);
    expect([date?.from, date?.to]).toEqual(['20:00', '21:15']);
    expect(essayText('method')).toContain('9:15 p.m.');
  });

  test('who is addressed against the rule', () => {
    const marked = turns.filter(
      ({ speaker, hearer }) => hearer !== (speaker === 'stalin' ? 'kim-il-sung' : 'stalin'),
    );
    expect(marked.map(({ number }) => number)).toEqual([96, 117]);
    expect(essayText('method')).toContain('unless the text names another (I.96, I.117)');
  });
});

describe('what the notes of Document I say of it', () => {
  test('c: those listed who have no turn', () => {
    const listed = I.record.parties.flatMap(({ members }) =>
      members.map((member) => (typeof member === 'string' ? member : member.id)),
    );
    const silent = listed.filter((id) => !turns.some(({ speaker }) => speaker === id));
    expect(noteText('i#n-c')).toContain(
      `${capital(numbers.words(silent.length))} of those listed have no turn of their own`,
    );
  });

  test('g: turns with square brackets', () => {
    const [first, ...others] = turnsWith(/\[/);
    expect(first).toBe(14);
    expect(noteText('i#n-g')).toContain(`here and in turns ${inWords(others)}`);
  });

  test('j: the sums that Kim names and gets, and the years', () => {
    expect(numbersIn('i', 't20')).toEqual([40, 50]);
    expect(numbersIn('i', 't47')[0]).toBe(50);
    expect(numbersIn('i', 't60')).toEqual([200, 40]);
    expect(numbersIn('i', 't57')).toEqual([1949, 1950, 1951, 1952, 6, 2, 1]);
    expect(noteText('i#n-j')).toMatch(
      /^Kim asks for 40 to 50 million dollars, counts on 50 in I\.47, and gets 40 in I\.60\./,
    );
  });

  test('k: the railroad', () => {
    const [whole, korea, soviet] = numbersIn('i', 't24') as [number, number, number];
    expect(korea + soviet).toBe(whole);
    expect(noteText('i#n-k')).toContain(`${korea} and ${soviet} make ${whole}.`);
    const [before, after] = [190, 238];
    expect(after - before).toBe(soviet);
    expect(noteText('i#n-k')).toContain(`${before} km long`);
    expect(noteText('i#n-k')).toContain(`extended to ${after} km`);
    const place = (id: string): [number, number] =>
      edition.places.find((one) => one.id === id)?.coordinates ?? [0, 0];
    expect(Math.round(kilometres(place('kraskino'), place('aoji')))).toBe(38);
    expect(noteText('i#n-k')).toContain('about 38 km apart');
  });

  test('m: the aircraft', () => {
    const planes = numbersIn('i', 't33').reduce((sum, number) => sum + number, 0);
    expect(noteText('i#n-m')).toContain(`Together ${planes} aircraft.`);
  });

  test('r: the credit at three rates', () => {
    const [roubles, dollars] = numbersIn('i', 't60') as [number, number];
    const expected = numbersIn('i', 't56').at(-1) ?? 0;
    expect(roubles / expected).toBe(dollars);
    expect(noteText('i#n-r')).toContain(`${roubles} / ${expected} = ${dollars}`);
    expect((roubles / 5.3).toFixed(1)).toBe('37.7');
    expect(roubles / 4).toBe(50);
    expect(noteText('i#n-r')).toMatch(
      /At the official 5\.30 it is 37\.7 million dollars; at 4\.00, .+ it is 50 million/,
    );
  });

  test('y: the leaves', () => {
    const [first = 0, last = 0] = (I.record.archive?.levels.listy ?? '').split('-').map(Number);
    expect(noteText('i#n-y')).toContain(
      `${first} to ${last} makes ${numbers.words(last - first + 1)}`,
    );
  });

  test('ab: what Kim and Shtykov say is at least twice the ceiling', () => {
    expect(numbersIn('i', 't70')).toEqual([20000]);
    expect(passageText('i', 't71')).toContain('15-20 thousand');
    expect(15000 / 7500).toBe(2);
    expect(noteText('i#n-ab')).toContain('Even 15,000 is twice that.');
  });
});

describe('what the notes of the message say of it', () => {
  test('c: one moment in three places', () => {
    const moment = new Date('1998-10-30T01:36:33Z');
    const at = (timeZone: string): string =>
      moment.toLocaleString('en-GB', {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        timeZoneName: 'short',
      });
    expect(at('America/Los_Angeles')).toMatch(/Thursday.* 29.* 17:36:33/);
    expect(at('America/New_York')).toMatch(/29.* 20:36:33/);
    expect(passageText('post', 'date')).toBe('Thu Oct 29 17:36:33 PST 1998');
    expect(noteText('post#n-c')).toMatch(
      /^17:36:33 .+ Thursday 29 October is 01:36:33 UTC on 30 October and 20:36:33 in New York\./,
    );
    const summerEnds = new Date('1998-10-25T10:00:00Z');
    const offset = (day: Date): string =>
      new Intl.DateTimeFormat('en', { timeZone: 'America/New_York', timeZoneName: 'longOffset' })
        .formatToParts(day)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';
    expect(offset(new Date(summerEnds.getTime() - 86_400_000))).not.toBe(offset(summerEnds));
  });

  test('f: digits of the repaired address, and the moment in them', () => {
    const [, digits = ''] =
      /([0-9a-f]+ [0-9a-f]+)\?OpenDocument/.exec(passageText('post', 'link-2')) ?? [];
    const repaired = digits.replace(' ', '');
    expect(repaired).toHaveLength(32);
    expect(noteText('post#n-f')).toContain(repaired);
    expect(notesMoment(repaired).slice(0, 10)).toBe('1997-06-19');
    expect(noteText('post#n-f')).toContain(dateInWords('1997-06-19', strings));
  });

  test('m: a Thursday', () => {
    expect(new Date('1994-06-02').getUTCDay()).toBe(4);
    expect(noteText('post#n-m')).toContain('Thursday 2 June 1994');
  });

  test('n: two sums', () => {
    expect([100 + 116, 279 + 269]).toEqual([216, 548]);
    expect(passageText('post', 'p1')).toContain('216 previously classified');
    expect(passageText('post', 'p1')).toContain('548 pages');
    expect(noteText('post#n-n')).toContain(
      '100 basic documents on 279 pages and 116 annexes on 269, together 216 and 548',
    );
  });

  test('x: where the dots are', () => {
    const dots = message.passages
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ number, text }) =>
        [...text.matchAll(/\.{3,4}/g)].map(([sign]) => `${number}: ${sign.length}`),
      );
    expect(dots).toEqual(['4: 4', '6: 4', '6: 4', '7: 4', '8: 3', '9: 4']);
    expect(noteText('post#n-x')).toContain(
      'Four dots stand here, twice in paragraph 6, at the end of paragraph 7 and at the end of paragraph 9, three at the end of paragraph 8.',
    );
  });

  test('y: note 6 ends paragraph 5', () => {
    const calls = message.passages.find(({ id }) => id === 'p5')?.calls ?? [];
    expect(calls.at(-1)?.label).toBe('6');
    expect(noteText('post#n-y')).toMatch(
      /^After note 6, at the end of paragraph 5, the numbers jump to 15\./,
    );
  });

  test.each([
    ['g', 'p10', 'an important, if not entirely independent, historical actor'],
    ['w', 'p7', 'quite correctly forecast'],
    ['w', 'p8', 'mafioso style'],
    ['aj', 'p10', '"changed international situation."'],
  ])('%s: what paragraph %s has', (label, passage, words) => {
    expect(passageText('post', passage)).toContain(words);
    expect(noteText(`post#n-${label}`)).toMatch(
      new RegExp(`paragraph ${passage.slice(1)}\\b`, 'i'),
    );
  });

  test('v: the spelling with two l', () => {
    const places = [...message.passages, ...I.passages].filter(({ text }) =>
      text.includes('travelled'),
    );
    expect(places.map(({ id }) => id)).toEqual(['p4', 't3']);
    expect(noteText('post#n-v')).toContain('Twice so spelt in the file, here and in I.3');
  });
});

describe('what the registers say', () => {
  test('Stalin dies four years after the meeting, Kim twelve days before the publication', () => {
    const person = (id: string) => edition.people.find((one) => one.id === id);
    expect(person('stalin')?.died?.edtf).toBe('1953-03-05');
    const days =
      (Date.parse('1994-07-20') - Date.parse(person('kim-il-sung')?.died?.edtf ?? '')) / 86_400_000;
    expect(person('kim-il-sung')?.html.life).toContain(`${numbers.words(days)} days before`);
  });

  test('weekdays of the chronology', () => {
    const named = edition.events.flatMap(({ edtf, text = '' }) => {
      const [, day] = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/.exec(text) ?? [];
      return day === undefined ? [] : [{ edtf, day }];
    });
    expect(named.length).toBeGreaterThan(2);
    for (const { edtf, day } of named) {
      expect(new Date(edtf).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(
        day,
      );
    }
  });
});

/** Great-circle distance of two positions in degrees. */
function kilometres([lat, lon]: [number, number], [toLat, toLon]: [number, number]): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const a =
    Math.sin(rad(toLat - lat) / 2) ** 2 +
    Math.cos(rad(lat)) * Math.cos(rad(toLat)) * Math.sin(rad(toLon - lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}

/** The moment in the second half of a Notes document number: a Julian day, and hundredths of seconds since noon. */
function notesMoment(id: string): string {
  const day = Number.parseInt(id.slice(18, 24), 16);
  const ticks = Number.parseInt(id.slice(24, 32), 16);
  return new Date((day - 2_440_588) * 86_400_000 + ticks * 10).toISOString();
}
