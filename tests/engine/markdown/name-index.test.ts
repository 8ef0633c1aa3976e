import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indexNames } from '../../../src/engine/markdown/name-index.ts';
import { group, person, place } from '../../../src/engine/schemas/authority.ts';

const index = indexNames({
  people: z.array(person).parse([
    {
      id: 'soren-akesson',
      name: 'Søren Åkesson',
      sort: 'Åkesson, Søren',
      forms: [{ text: 'Åkesson' }],
    },
    {
      id: 'bjorn-akesson',
      name: 'Bjørn Åkesson',
      sort: 'Åkesson, Bjørn',
      forms: [{ text: 'Åkesson' }, { text: 'Akesson', kind: 'misspelling' }],
    },
    {
      id: 'anna-belova',
      name: 'Anna Belova',
      sort: 'Belova, Anna',
      forms: [{ text: 'Belova' }, { text: 'Анна Белова', lang: 'ru' }],
    },
    {
      id: 'kenji-mori',
      name: 'Kenji Mori',
      sort: 'Mori, Kenji',
      forms: [{ text: '森健二', lang: 'ja' }],
    },
    {
      id: 'rhee',
      name: 'Syngman Rhee',
      sort: 'Rhee, Syngman',
      forms: [{ text: '이승만', lang: 'ko' }],
    },
  ]),
  places: z.array(place).parse([
    {
      id: 'skerryvik',
      name: 'Skerryvik',
      modern: 'Skerryvik',
      kind: 'works',
      today: 'Norway',
      past: 'Norway',
    },
    {
      id: 'sound',
      name: 'Skerryvik Sound',
      modern: 'The Sound',
      kind: 'line',
      today: 'Norway',
      past: 'Norway',
    },
    {
      id: 'rock',
      name: 'Rock',
      named: false,
      modern: 'Rock',
      kind: 'works',
      today: 'Norway',
      past: 'Norway',
    },
  ]),
  groups: z.array(group).parse([
    {
      id: 'board-of-lights',
      name: 'Board of Lights',
      kind: 'body',
      description: { text: 'It pays.' },
    },
  ]),
});
const found = (text: string): string[] =>
  index
    .find(text)
    .map(({ form, candidates }) => `${form} = ${candidates.map(({ id }) => id).join(' | ')}`);

describe('names in a text', () => {
  test('are found in order, with their offsets', () => {
    expect(index.find('To Belova, Board of Lights')).toEqual([
      { form: 'Belova', start: 3, end: 9, candidates: [{ register: 'people', id: 'anna-belova' }] },
      {
        form: 'Board of Lights',
        start: 11,
        end: 26,
        candidates: [{ register: 'groups', id: 'board-of-lights' }],
      },
    ]);
  });

  test('are matched in their longest form', () => {
    expect(found('Skerryvik Sound and Skerryvik')).toEqual([
      'Skerryvik Sound = sound',
      'Skerryvik = skerryvik',
    ]);
    expect(found('Anna Belova')).toEqual(['Anna Belova = anna-belova']);
  });

  test('are whole words, also beside letters with marks', () => {
    expect(found('Belovas, Belovaé, xBelova, Åkessonø')).toEqual([]);
    expect(found("(Belova's) Belova-Åkesson")).toEqual([
      'Belova = anna-belova',
      'Belova = anna-belova',
      'Åkesson = soren-akesson | bjorn-akesson',
    ]);
  });

  test('are ambiguous if several entries have them', () => {
    expect(found('Åkesson and Bjørn Åkesson')).toEqual([
      'Åkesson = soren-akesson | bjorn-akesson',
      'Bjørn Åkesson = bjorn-akesson',
    ]);
  });

  test('exclude misspellings, and places that texts only imply', () => {
    expect(found('Akesson, Rock')).toEqual([]);
  });

  test('are found in every script', () => {
    expect(found('Анна Белова, Анна Беловаø')).toEqual(['Анна Белова = anna-belova']);
    expect(found('きょう森健二は来た')).toEqual(['森健二 = kenji-mori']);
    expect(found('이승만은 왔다. 김이승만')).toEqual(['이승만 = rhee']);
  });
});

test('the register of an id', () => {
  expect(index.registerOf('sound')).toBe('places');
  expect(index.registerOf('nobody')).toBeUndefined();
});
