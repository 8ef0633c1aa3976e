import { describe, expect, test } from 'vitest';
import { type CountAttributes, makeCount } from '../../../src/engine/markdown/counts.ts';
import { noteSeriesOf } from '../../../src/engine/model/note-series.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { openLighthouse } from '../../lighthouse.ts';

const { documents, received } = await openLighthouse();
const countable = {
  documents,
  received: new Map(received.map((one) => [one.file, one])),
  noteSeries: noteSeriesOf(undefined),
  strings: stringsOf(),
};
const count = (attributes: CountAttributes) => makeCount(attributes, countable);
const document = 'log';

describe('a count', () => {
  test.each<[CountAttributes, string]>([
    [{ of: 'turns', document }, '6'],
    [{ of: 'turns', document, as: 'words' }, 'six'],
    [{ of: 'turns', document, speaker: 'anna-belova' }, '2'],
    [{ of: 'turns', document, act: 'asks' }, '3'],
    [{ of: 'turns', document, act: 'both' }, '1'],
    [{ of: 'stretches', document }, '6'],
    [{ of: 'speakers', document }, '3'],
    [{ of: 'topics', document }, '2'],
    [{ of: 'passages', document, kind: 'frame' }, '2'],
    [{ of: 'notes', document }, '2'],
    [{ of: 'notes', document, series: 'source' }, '0'],
    [{ of: 'words', document, speaker: 'bjorn-akesson' }, '9'],
    [{ of: 'documents' }, '7'],
    [{ of: 'documents', text: 'not carried' }, '2'],
  ])('of %j is %s', (attributes, text) => {
    expect(count(attributes)).toEqual({ text });
  });

  test('of bytes is the size of the received file', () => {
    const [file] = received;
    expect(count({ of: 'bytes', file: file?.file })).toEqual({
      text: file?.bytes.toLocaleString('en'),
    });
  });

  test('of characters is the length of the lines that a document transcribes', () => {
    const lines = received.find(({ file }) => file === 'letter.txt')?.lines ?? [];
    const letter = documents.find(({ id }) => id === 'letter');
    const characters = (letter?.record.witness?.lines ?? [])
      .map(([first, last]) => lines.slice(first - 1, last).join(''))
      .join('').length;
    expect(characters).toBeGreaterThan(0);
    expect(count({ of: 'characters', document: 'letter' })).toEqual({ text: String(characters) });
  });

  test('counts in its own document if none is named', () => {
    expect(makeCount({ of: 'turns' }, { ...countable, here: document })).toEqual({ text: '6' });
    expect(count({ of: 'turns' })).toMatchObject({
      fault: expect.stringContaining('Unexpected document ""'),
    });
  });

  test('is rejected if an attribute is unknown, with a suggestion', () => {
    expect(count({ of: 'turn', document })).toMatchObject({ suggestion: 'turns' });
    expect(count({ of: 'turns', documents: 'log' })).toMatchObject({ suggestion: 'document' });
    expect(count({ of: 'turns', document, as: 'word' })).toMatchObject({ suggestion: 'words' });
    expect(count({ of: 'turns', document, act: 'state' })).toMatchObject({ suggestion: 'states' });
  });
});
