import { describe, expect, it } from 'vitest';
import { nearestWords } from '../../../src/engine/rules/nearest-words.ts';

const TEXT = 'The boat was late by 3 days. Nobody on the pier had seen it, and the oil was low.';

describe('the nearest words of a text', () => {
  it.each([
    ['late by 4 days', 'late by 3 days.'],
    ['nobody at the pier had seen it', 'Nobody on the pier had seen it,'],
    ['THE OIL WAS LOW', 'the oil was low.'],
    ['a boat was late again', 'The boat was late by'],
  ])('to "%s" are "%s"', (phrase, suggestion) => {
    expect(nearestWords(phrase, TEXT)).toEqual({ suggestion });
  });

  it.each(['herring and salt', 'a green lantern on the far shore of the lake', ''])(
    'are none for "%s"',
    (phrase) => {
      expect(nearestWords(phrase, TEXT)).toEqual({});
    },
  );

  it('may be all words of a short text', () => {
    expect(nearestWords('the boat was late again today', 'The boat was late')).toEqual({
      suggestion: 'The boat was late',
    });
    expect(nearestWords('the boat', '')).toEqual({});
  });
});
