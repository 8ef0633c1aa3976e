/** A declared series of notes is part of list, citation, search and rules. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { noteSeriesOf, seriesOfLabel } from '../../src/engine/model/note-series.ts';
import { noteSeries } from '../../src/engine/schemas/note-series.ts';
import { locusOf } from '../../src/exports/target.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { mayCite } from '../../src/search/query/passage-references.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';
import { readQuery } from '../search/read-query.ts';

const archive = await readLighthouse();
const DECLARED = `noteSeries:
  - id: translators
    labels: 't\\d+'
    description: t and a number (a note of the translator)
    name: The translator’s notes
    citation: translator’s n. {label}
    words: [note, gloss]
`;

/** The invented archive with a note of its translator, and with its series or without. */
function compiled(declared: string) {
  const edition = { ...archive.edition, text: archive.edition.text + declared };
  return compile(
    withEdits({ ...archive, edition }, [
      {
        file: 'documents/log.md',
        find: 'how much oil is left.',
        put: 'how much oil is left.[^t1]',
      },
      { file: 'documents/log.md', find: '[^a]: ', put: '[^t1]: Lamp oil.\n\n[^a]: ' },
    ]),
  );
}

describe('a series of notes that the edition declares', () => {
  const { edition, problems } = compiled(DECLARED);
  const log = edition?.documents.find(({ id }) => id === 'log');
  if (edition === undefined || log === undefined) throw new Error(JSON.stringify(problems));

  it('has its notes: not received, with their calls', () => {
    expect(problems).toEqual([]);
    const note = log.notes.find(({ label }) => label === 't1');
    expect(note).toMatchObject({
      series: 'translators',
      received: false,
      carried: true,
      text: 'Lamp oil.',
      calls: [{ id: 'r-t1', passage: 't1' }],
    });
    expect(log.passages.find(({ id }) => id === 't1')?.text).not.toContain('t1');
  });

  it('has its citation form', () => {
    expect(locusOf(edition, { document: log, note: 't1' }).words).toBe('I, translator’s n. t1');
    expect(locusOf(edition, { document: log, note: 'a' }).words).toBe('I, editors’ n. a');
  });

  it.each(['note t1 of I', 'gloss t1 of I', 'note t1'])('is found by %s', (query) => {
    const lexicon = buildLexicon(edition);
    expect(mayCite(query, lexicon)).toBe(true);
    expect(readQuery(query, lexicon).terms).toMatchObject([
      { kind: 'passage', places: [{ document: 'log', first: 'n-t1', last: 'n-t1' }] },
    ]);
  });
});

it('an unknown label is reported with all series', () => {
  const { problems } = compiled('');
  const [problem] = problems.filter(({ rule }) => rule === 'note-label-is-known');
  expect(problem?.message).toBe(
    'Unexpected label in [^t1], expected a number or a sign such as * (a note of the source) or lower-case letters (a note of the editors).',
  );
});

it.each([
  ['15', 'source'],
  ['ab', 'editors'],
  ['a1', undefined],
  ['A', undefined],
])('the label %s is of the series %s', (label, id) => {
  expect(seriesOfLabel(label, noteSeriesOf(undefined))?.id).toBe(id);
});

it('a declared series takes precedence over a general one', () => {
  const own = noteSeries.parse({
    id: 'readers',
    labels: 'r[a-z]?',
    description: 'r and a letter',
    name: 'Readers’ notes',
    citation: 'reader’s n. {label}',
  });
  expect(seriesOfLabel('ra', [...noteSeriesOf(undefined), own])?.id).toBe('readers');
  expect(seriesOfLabel('a', [...noteSeriesOf(undefined), own])?.id).toBe('editors');
});
