import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/engine/document/compare-texts.ts';
import type { MappedText } from '../../../src/engine/markdown/mapped-text.ts';

/** Words as received texts have them, and never the sign `¤`, which stands for a mistake. */
const word = fc
  .array(fc.constantFrom(...'aébÅø"\'-,.(12안Я'), { minLength: 1, maxLength: 7 })
  .map((signs) => signs.join(''));
const passage = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const passages = fc.array(passage, { minLength: 1, maxLength: 5 });
const MISTAKE = '¤';

/** A transcription with blank lines between its passages, and the text received with other line ends. */
const transcribe = (texts: readonly string[]) => {
  let offset = 0;
  const streams = texts.map((text): MappedText => {
    const start = offset;
    offset += text.length + 2;
    return { text, offsets: Array.from(text, (_, index) => start + index) };
  });
  return { streams, received: `\n${texts.join('\n').replaceAll(' ', '\n')}\n` };
};

/** A place inside a word of one of the passages: the passage's number and an offset in it. */
const place = (texts: readonly string[], seed: number): { number: number; at: number } => {
  const places = texts.flatMap((text, number) =>
    Array.from(text, (sign, at) => ({ sign, number, at })).filter(({ sign }) => sign !== ' '),
  );
  const { number, at } = places[seed % places.length] ?? { number: 0, at: 0 };
  return { number, at };
};

const alter = (
  streams: readonly MappedText[],
  number: number,
  edit: (run: MappedText) => MappedText,
): MappedText[] => streams.map((stream, index) => (index === number ? edit(stream) : stream));

describe('conservation', () => {
  test('holds where only white space differs, and finds each passage in the received text', () => {
    fc.assert(
      fc.property(passages, (texts) => {
        const { streams, received } = transcribe(texts);
        const { difference, spans } = compareTexts(streams, received);
        expect(difference).toBeUndefined();
        expect(
          spans.map(({ start, end }) => received.slice(start, end).replace(/\s/g, ' ')),
        ).toEqual(texts);
      }),
    );
  });

  test('finds a character that was changed, in both texts', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (texts, seed) => {
        const { streams, received } = transcribe(texts);
        const { number, at } = place(texts, seed);
        const changed = alter(streams, number, ({ text, offsets }) => ({
          text: text.slice(0, at) + MISTAKE + text.slice(at + 1),
          offsets,
        }));
        const { difference } = compareTexts(changed, received);
        expect(difference?.transcriptionOffset).toBe(streams[number]?.offsets[at]);
        expect(received.charAt(difference?.receivedOffset ?? -1)).toBe(texts[number]?.charAt(at));
        expect(difference?.transcription).toContain(MISTAKE);
      }),
    );
  });

  test('finds a character that was added', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (texts, seed) => {
        const { streams, received } = transcribe(texts);
        const { number, at } = place(texts, seed);
        const changed = alter(streams, number, ({ text, offsets }) => ({
          text: text.slice(0, at) + MISTAKE + text.slice(at),
          offsets: [...offsets.slice(0, at), 10_000, ...offsets.slice(at)],
        }));
        expect(compareTexts(changed, received).difference?.transcriptionOffset).toBe(10_000);
      }),
    );
  });

  test('finds a character that was lost', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (texts, seed) => {
        const { streams, received } = transcribe(texts);
        const { number, at } = place(texts, seed);
        const changed = alter(streams, number, ({ text, offsets }) => ({
          text: text.slice(0, at) + text.slice(at + 1),
          offsets: offsets.filter((_, index) => index !== at),
        }));
        expect(compareTexts(changed, received).difference).toBeDefined();
      }),
    );
  });

  test('finds passages that were lost or exchanged', () => {
    const { streams, received } = transcribe(['One.', 'Two.', 'Three.']);
    const [one, two, three] = streams as [MappedText, MappedText, MappedText];
    expect(compareTexts([one, two], received).difference).toMatchObject({
      transcription: 'Two.',
      received: 'Two. Three.',
    });
    expect(compareTexts([one, three], received).difference).toMatchObject({
      transcriptionOffset: three.offsets[1],
      received: 'Two. Three.',
    });
    expect(compareTexts([two, one, three], received).difference?.receivedOffset).toBe(1);
  });

  test('undoes no typography: an editor types the received signs', () => {
    for (const [typed, received] of [
      ['“One”', '"One"'],
      ['a — b', 'a -- b'],
      ['3–4', '3-4'],
    ] as const) {
      const offsets = Array.from(typed, (_, at) => at);
      expect(compareTexts([{ text: typed, offsets }], received).difference).toBeDefined();
    }
  });
});
