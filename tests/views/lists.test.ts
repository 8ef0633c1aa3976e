import { describe, expect, it } from 'vitest';
import { labelWorks } from '../../src/engine/model/reference-label.ts';
import { work } from '../../src/engine/schemas/bibliography.ts';
import { bibliographyView } from '../../src/views/bibliography.ts';
import { concordanceView } from '../../src/views/concordance.ts';
import { datesView } from '../../src/views/dates.ts';
import { documentsView } from '../../src/views/documents.ts';
import { groupsView } from '../../src/views/groups.ts';
import { notesView } from '../../src/views/notes.ts';
import { peopleView } from '../../src/views/people.ts';
import { placesView } from '../../src/views/places.ts';
import { referencesView } from '../../src/views/references.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();

it('people are listed by how they have to do with the documents, in alphabetical order', () => {
  const { sections } = peopleView(edition);
  expect(sections.map(({ id, people }) => [id, people.map(({ name }) => name)])).toEqual([
    ['present', ['Bjørn Åkesson', 'Søren Åkesson', 'Anna Belova']],
    ['named', ['Mara Quill', 'Þóra Jónsdóttir']],
    ['behind', ['Tomas Ren']],
  ]);
  expect(sections[0]?.people[2]).toEqual({
    href: '/people/anna-belova/',
    name: 'Anna Belova',
    office: undefined,
    years: 'born 1880',
    written: [
      { text: 'Анна Белова', lang: 'ru' },
      { text: '안나 벨로바', lang: 'ko' },
    ],
    count: '5 mentions',
  });
  expect(sections[2]?.people[0]?.count).toBe('');
});

describe('the list of places', () => {
  it('gives the passages that name a place, each once', () => {
    const { sections, map } = placesView(edition);
    expect(map).toBeUndefined();
    expect(sections.map(({ id }) => id)).toEqual(['named']);
    expect(sections[0]?.places[0]).toMatchObject({
      name: 'Nordøya',
      today: 'Norway',
      passages: [
        { href: '/documents/log/#t3', label: 'I.3' },
        { href: '/documents/letter/#p1', label: 'II.1' },
      ],
      more: 0,
    });
  });

  it('gives the first eight passages, and says how many more there are', () => {
    const [log, ...others] = edition.documents.filter(({ id }) => id === 'log');
    const mention = log?.passages
      .flatMap(({ mentions }) => mentions)
      .find(({ id }) => id === 'nordoya');
    if (log === undefined || mention === undefined) throw new Error('The log names no Nordøya.');
    const passages = log.passages.map((passage) => ({ ...passage, mentions: [mention, mention] }));
    const documents = [{ ...log, passages }, ...others];
    const [place] = placesView({ ...edition, documents }).sections[0]?.places ?? [];
    expect(place?.passages).toHaveLength(8);
    expect(place?.more).toBe(passages.length - 8);
  });
});

it('groups are listed by kind, with the beginning of their description', () => {
  const { sections } = groupsView(edition);
  expect(sections.map(({ title, groups }) => [title, groups])).toEqual([
    [
      'Body',
      [
        {
          href: '/groups/board-of-lights/',
          name: 'Board of Lights',
          text: 'It paid the keepers.',
          count: '3 mentions',
        },
      ],
    ],
    [
      'List',
      [
        {
          href: '/groups/lights-list/',
          name: 'Lights list',
          text: 'A mailing list, begun by Mara Quill.',
          count: '1 mention',
        },
      ],
    ],
  ]);
});

it('documents are listed in their series, and those outside it apart', () => {
  const { series, seriesTitle, others } = documentsView(edition);
  expect(seriesTitle).toBe('Papers');
  expect(series.map(({ number, date, state }) => [number, date, state])).toEqual([
    ['I', '5 January 1911', 'Read, 6 turns'],
    ['II', '9 January 1911', 'Read, 42 words'],
    ['III', 'about February 1911', 'Letter'],
  ]);
  expect(series.map(({ isTranscribed }) => isTranscribed)).toEqual([true, true, false]);
  expect(others.map(({ href }) => href)).toEqual(['/documents/bulletin/']);
});

it('the concordance has every form of a name, the commonest first', () => {
  const { names } = concordanceView(edition);
  const soren = names.find(({ id }) => id === 'people-soren-akesson');
  expect(soren).toMatchObject({ href: '/people/soren-akesson/', kind: 'person' });
  expect(soren?.forms.map(({ form, count }) => [form, count])).toEqual([
    ['Åkesson', '4 mentions'],
    ['S. Åkesson', '1 mention'],
  ]);
  for (const { count, forms } of names) {
    expect(Number.parseInt(count, 10)).toBe(forms.flatMap(({ rows }) => rows).length);
  }
});

it('dates are listed by year, with the words that state or imply them', () => {
  const { years, written } = datesView(edition);
  expect(years.map(({ year }) => year)).toEqual(['1911', '1913']);
  expect(years[0]?.events[0]).toMatchObject({
    id: 'boat-late',
    when: '2 January 1911',
    basis: 'implied',
    mention: { href: '/documents/log/#t4', place: 'I.4', phrase: 'late by 3 days' },
  });
  expect(years[1]?.events[0]?.mention).toBeUndefined();
  expect(years[1]?.events[0]?.evidence.sources).toEqual([
    { href: '/bibliography/#board-1914', label: 'Board of Lights 1914, p. 2' },
  ]);
  expect(written.map(({ place }) => place)).toEqual([
    'bulletin.subject',
    'bulletin.3',
    'bulletin.4',
    'I.head',
    'II.head',
  ]);
});

it('notes are listed with every passage that calls them, each once', () => {
  const { documents } = notesView(edition);
  expect(documents.map(({ label, notes }) => [label, notes.length])).toEqual([
    ['The two books of Skerryvik', 3],
    ['Document I', 2],
  ]);
  expect(documents[0]?.notes[0]).toMatchObject({
    href: '/documents/bulletin/#n-1',
    series: 'source',
    isLost: true,
    calls: [
      { href: '/documents/bulletin/#p3', label: 'bulletin.3' },
      { href: '/documents/bulletin/#p4', label: 'bulletin.4' },
    ],
  });
});

describe('the bibliography', () => {
  it('is in the order of the labels', () => {
    expect(bibliographyView(edition).works).toMatchObject([
      { label: 'Board of Lights 1914', author: 'Board of Lights', isBook: true },
      { label: 'Ren 2001', author: 'Tomas Ren', details: ['Invented Press', '2001'] },
    ]);
  });

  it('gives what a description holds, and nothing of what it lacks', () => {
    const journal = work.parse({
      id: 'lens',
      type: 'article-journal',
      title: 'A lens',
      editor: [{ family: 'Quill', given: 'Mara' }, { literal: 'Board of Lights' }],
      issued: { 'date-parts': [[2002, 3, 4]] },
      'container-title': 'Lamps',
      'publisher-place': 'Bergen',
      publisher: 'Invented Press',
      volume: '2',
      URL: 'https://lights.example/lens/',
    });
    const { works } = bibliographyView({ ...edition, works: labelWorks([journal]) });
    expect(works[0]).toMatchObject({
      author: '',
      isBook: false,
      container: 'Lamps',
      details: [
        'edited by Mara Quill, Board of Lights',
        'vol. 2',
        'Bergen: Invented Press',
        '4 March 2002',
      ],
      link: { href: 'https://lights.example/lens/', label: 'lights.example/lens' },
    });
  });
});

it('archival references are listed by archive and file, and what has none apart', () => {
  const { archives, unknown } = referencesView(edition);
  expect(archives).toMatchObject([
    {
      id: 'board-of-lights',
      href: '/groups/board-of-lights/',
      files: [
        {
          documents: [{ href: '/documents/log/', title: 'Document I: Log of the Skerryvik light' }],
        },
      ],
    },
  ]);
  expect(unknown.map(({ number }) => number)).toEqual(['II', 'III']);
});
