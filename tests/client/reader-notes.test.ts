/** Readers' own notes without a page: their words found again, files written and read. */
import { describe, expect, it } from 'vitest';
import { collectionOf, markdownOf, readNotes } from '../../src/client/reader-notes/files.ts';
import {
  isSameNote,
  makeNote,
  makeTarget,
  newId,
  type ReaderNote,
  readNote,
  withText,
} from '../../src/client/reader-notes/note.ts';
import { findInDocument, findQuote, quoteOf } from '../../src/client/reader-notes/quote.ts';
import { faultsOfAnnotations } from '../setup/json-ld.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const TEXT = 'The boat came late. The boat left at once, with oil.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const SOURCE = 'https://lights.example/documents/log/';
const noteOn = (words: string, text = 'Late?', id = newId()): ReaderNote =>
  makeNote({
    id,
    text,
    created: NOW,
    target: [makeTarget(SOURCE, 't3', quoteOf(TEXT, at(words)))],
  });
const isOurs = (id: string): boolean => id === 'log';

describe('quoted words', () => {
  it('are found again where they were, of several places by their context', () => {
    const second = at('The boat', 10);
    expect(findQuote(TEXT, quoteOf(TEXT, second))).toMatchObject(second);
    expect(findQuote(TEXT, quoteOf(TEXT, at('The boat')))).toMatchObject(at('The boat'));
  });

  it('are found where only spaces, dashes and quotation marks have changed', () => {
    const quote = quoteOf(`He said "never -- in doubt" twice.`, { start: 8, end: 27 });
    const found = findQuote('He said “never\u2009—\u2009in\u00a0doubt” twice.', quote);
    expect(found).toMatchObject({ start: 8, end: 26 });
  });

  it('are found in letters outside the basic plane', () => {
    const text = '𝔅 森健二, 𝔄𝔅.';
    const start = text.indexOf('𝔄');
    expect(findQuote(text, quoteOf(text, { start, end: start + 4 }))).toMatchObject({
      start,
      end: start + 4,
    });
  });

  it('are found in another passage if they have moved, and enough of them agrees', () => {
    const quote = quoteOf(TEXT, at('left at once'));
    const passages = [
      { id: 't3', text: 'Nothing of it.' },
      { id: 't4', text: TEXT },
    ];
    expect(findInDocument(passages, 't3', quote)).toEqual({ id: 't4', ...at('left at once') });
    const short = { exact: 'oil', prefix: '', suffix: '' };
    expect(findInDocument(passages, 't3', short)).toBeUndefined();
  });

  it('are not found if they are gone', () => {
    expect(findQuote('Another text.', quoteOf(TEXT, at('late')))).toBeUndefined();
    expect(findQuote(TEXT, { exact: '—', prefix: '', suffix: '' })).toBeUndefined();
  });
});

describe('a note', () => {
  it('is a Web Annotation, and is read back as it was', () => {
    const note = noteOn('late');
    expect(readNote(JSON.parse(JSON.stringify(note)), NOW)).toEqual(note);
    expect(note.id).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(note.target[0]?.selector).toMatchObject({ type: 'FragmentSelector', value: 't3' });
  });

  it('that was changed in another window becomes a second note', () => {
    const note = noteOn('late');
    const other = { ...note, body: { ...note.body, value: 'Other words' } };
    expect(withText(note, note, 'Mine', NOW)).toMatchObject({
      isSecond: false,
      note: { id: note.id },
    });
    expect(withText(note, undefined, 'Mine', NOW)).toMatchObject({ isSecond: false });
    const second = withText(note, other, 'Mine', NOW);
    expect(second.isSecond).toBe(true);
    expect(second.note.id).not.toBe(note.id);
    expect(second.note.body.value).toBe('Mine');
  });

  it.each([
    ['nothing', null],
    ['no annotation', { type: 'Note' }],
    ['no words', { ...noteOn('late'), body: { type: 'TextualBody', value: '  ' } }],
    ['no target', { ...noteOn('late'), target: [] }],
    ['a target without words', { ...noteOn('late'), target: [{ source: SOURCE }] }],
    [
      'another page',
      {
        ...noteOn('late'),
        target: [{ ...noteOn('late').target[0], source: 'https://a.example/' }],
      },
    ],
  ])('is not read from %s', (_, value) => {
    expect(readNote(value, NOW)).toBeUndefined();
  });
});

describe('files', () => {
  const [a, b] = [noteOn('late'), noteOn('left at once', 'A # note\nwith <b>marks</b>')];

  it('come back whole, and twice without duplicates', () => {
    const file = collectionOf([a, b], newId());
    expect(readNotes(file, [], isOurs, NOW)).toEqual({ added: [a, b], known: 0, foreign: 0 });
    expect(readNotes(file, [a, b], isOurs, NOW)).toEqual({ added: [], known: 2, foreign: 0 });
  });

  it('are Web Annotations', async () => {
    expect(await faultsOfAnnotations(JSON.parse(collectionOf([a, b], newId())))).toEqual([]);
  });

  it('never overwrite a note with the same id', () => {
    const other = noteOn('late', 'Other words', a.id);
    const read = readNotes(collectionOf([other], newId()), [a], isOurs, NOW);
    if (!('added' in read)) throw new Error('not read');
    expect(read.added).toHaveLength(1);
    expect(read.added[0]?.id).not.toBe(a.id);
    expect(isSameNote(read.added[0] ?? a, other)).toBe(true);
  });

  it('may be a page, a list, or one annotation', () => {
    for (const value of [{ type: 'AnnotationPage', items: [a] }, [a], a]) {
      expect(readNotes(JSON.stringify(value), [], isOurs, NOW)).toMatchObject({ added: [a] });
    }
  });

  it('say what is wrong with them', () => {
    expect(readNotes('{', [], isOurs, NOW)).toEqual({ failure: 'not-json' });
    expect(readNotes('{"type":"Place"}', [], isOurs, NOW)).toEqual({ failure: 'no-annotations' });
    expect(readNotes(JSON.stringify([a, 7]), [], () => false, NOW)).toEqual({
      ...{ added: [], known: 0, foreign: 2 },
    });
  });

  it('are Markdown in which no sign of a note is a mark', () => {
    const text = markdownOf([{ title: 'Log of the *light*', notes: [a, b] }]);
    expect(text).toContain('## Log of the \\*light\\*');
    expect(text).toContain(`> late\n>\n> <${SOURCE}#t3>\n\nLate?`);
    expect(text).toContain('with \\<b\\>marks\\</b\\>');
  });
});
