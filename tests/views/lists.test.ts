import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/engine/model/entries.ts';
import { labelWorks } from '../../src/engine/model/reference-label.ts';
import { work } from '../../src/engine/schemas/bibliography.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { bibliographyView } from '../../src/views/bibliography.ts';
import { concordanceView } from '../../src/views/concordance.ts';
import { conversationView } from '../../src/views/conversation.ts';
import { datesView } from '../../src/views/dates.ts';
import { type DocumentRowView, numbersWithoutText } from '../../src/views/document-row.ts';
import { documentsView } from '../../src/views/documents.ts';
import { groupsView } from '../../src/views/groups.ts';
import { notesView } from '../../src/views/notes.ts';
import { peopleView } from '../../src/views/people.ts';
import { placesView } from '../../src/views/places.ts';
import { referencesView } from '../../src/views/references.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const PAPERS = ['bulletin', 'log', 'letter', 'answer'];
/** The edition with a few of its documents only. */
const papers = {
  ...edition,
  documents: edition.documents.filter(({ id }) => PAPERS.includes(id)),
};

describe('the list of people', () => {
  const { sections } = peopleView(papers);

  it('has everyone, by how they have to do with the documents', () => {
    const inSection = (id: string): string[] =>
      sections
        .filter((section) => section.id === id)
        .flatMap(({ people }) => people.map(({ name }) => name));
    expect(inSection('present')).toEqual(
      expect.arrayContaining(['Bjørn Åkesson', 'Søren Åkesson', 'Anna Belova']),
    );
    expect(inSection('named')).toContain('Þóra Jónsdóttir');
    expect(inSection('behind')).toContain('Tomas Ren');
    expect(sections.flatMap(({ people }) => people)).toHaveLength(edition.people.length);
  });

  it('has letters to jump to if it is long', () => {
    const [first] = papers.people;
    if (first === undefined) throw new Error('There are no people.');
    const many = Array.from({ length: 60 }, (_, at) => {
      const sort = `${['Ábel', 'Adam', 'Böhm', 'Carl'][at % 4]} ${at}`;
      return { ...first, id: `p${at}`, name: sort, sort };
    });
    const long = peopleView({ ...papers, people: [...papers.people, ...many] }).sections;
    const behind = long.find(({ id }) => id === 'behind');
    expect(behind?.index.slice(0, 3).map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    for (const { label, href } of behind?.index ?? []) {
      expect(behind?.people.map(({ id }) => `#${id}`)).toContain(href);
      const person = [...papers.people, ...many].find(({ id }) => href === `#people-${id}`);
      expect(person?.sort.normalize('NFD').startsWith(label), href).toBe(true);
    }
    expect(sections.flatMap(({ index }) => index)).toEqual([]);
  });

  it('is in alphabetical order', () => {
    const sorts = new Map(edition.people.map(({ name, sort }) => [name, sort]));
    for (const { people } of sections) {
      const order = people.map(({ name }) => sorts.get(name) ?? '');
      expect(order).toEqual(order.toSorted(new Intl.Collator('en').compare));
    }
  });

  it('gives years, forms in other languages, the office and how often a person is named', () => {
    const people = sections.flatMap((section) => section.people);
    const rowOf = (id: string) => people.find(({ href }) => href === `/people/${id}/`);
    const anna = rowOf('anna-belova');
    expect(anna).toMatchObject({ name: 'Anna Belova', years: 'born 1880' });
    expect(anna?.office).toBeUndefined();
    expect(anna?.written[0]).toEqual({ text: 'Анна Белова', lang: 'ru' });
    expect(anna?.count).toMatch(/^\d+ mentions$/);
    expect(rowOf('halvard-moe')?.office).toBe('Inspector of pilots');
    // There are two of this name.
    expect(rowOf('soren-akesson')?.office).toBe(
      'First keeper, 1899–1913; first in The two books of Skerryvik, 12 March 2003',
    );
    expect(rowOf('tomas-ren')?.count).toBe('');
  });
});

describe('the list of places', () => {
  it('gives the passages that name a place, each once', () => {
    const places = placesView(papers).sections.flatMap((section) => section.places);
    expect(places.find(({ name }) => name === 'Nordøya')).toMatchObject({
      href: '/places/nordoya/',
      today: 'Norway',
      passages: [
        { href: '/documents/log/#t3', label: 'I.3' },
        { href: '/documents/letter/#p1', label: 'II.1' },
      ],
      more: 0,
    });
  });

  it('gives the first eight passages, and says how many more there are', () => {
    const log = edition.documents.find(({ id }) => id === 'log');
    const mention = log?.passages
      .flatMap(({ mentions }) => mentions)
      .find(({ id }) => id === 'nordoya');
    if (log === undefined || mention === undefined) throw new Error('The log names no Nordøya.');
    const passages = log.passages.map((passage) => ({ ...passage, mentions: [mention, mention] }));
    const documents = [{ ...log, passages }];
    const [named, implied] = placesView({ ...edition, documents }).sections;
    expect([named?.id, implied?.id]).toEqual(['named', 'implied']);
    const [place] = named?.places ?? [];
    expect(place?.passages).toHaveLength(8);
    expect(place?.more).toBe(passages.length - 8);
  });
});

it('groups are listed by kind, with the beginning of their description', () => {
  const { sections } = groupsView(edition);
  const listOf = (kind: string) => sections.find(({ id }) => id === kind);
  expect(listOf('list')).toEqual({
    id: 'list',
    title: 'Mailing lists',
    groups: [
      {
        href: '/groups/lights-list/',
        name: 'Lights list',
        text: 'A mailing list, begun by Mara Quill.',
        count: expect.stringMatching(/^\d+ mentions?$/),
      },
    ],
  });
  expect(listOf('body')?.groups[0]?.text).toBe('It paid the keepers.');
});

it('documents are listed by their collection, in their series, or apart', () => {
  const { collections } = documentsView(edition);
  const [source, series] = collections;
  expect(collections.map(({ id, title }) => [id, title])).toEqual([
    ['source', 'The source'],
    ['series', 'Papers'],
  ]);
  expect(series?.documents).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ number: 'I', date: '5 January 1911', state: '6 turns' }),
      expect.objectContaining({ number: 'II', state: '42 words', isTranscribed: true }),
      expect.objectContaining({ number: 'III', state: 'Letter', isTranscribed: false }),
    ]),
  );
  expect(series?.withoutText).toEqual(['III', 'VI']);
  expect(source?.documents.map(({ href }) => href)).toEqual([
    '/documents/bulletin/',
    '/documents/forwarded/',
  ]);
  expect(collections.flatMap(({ documents }) => documents)).toHaveLength(edition.documents.length);
  const loose = { ...edition, record: { ...edition.record, collections: [] } };
  const without = edition.documents.map((one) => ({
    ...one,
    record: { ...one.record, collection: undefined },
  }));
  const lists = documentsView({ ...loose, documents: without }).collections;
  expect(lists.map(({ id, title }) => [id, title])).toEqual([
    ['series', 'Papers'],
    ['others', 'Other documents'],
  ]);
});

it('neighbours without a text are named as a range', () => {
  const row = (number: string, isTranscribed = false): DocumentRowView => ({
    ...{ href: '', date: '', title: '', state: '' },
    ...{ number, isTranscribed },
  });
  expect(numbersWithoutText([row('I', true), row('II'), row('III'), row('IV')])).toEqual(['II–IV']);
  expect(numbersWithoutText([row('I'), row('II', true), row(''), row('III')])).toEqual([
    'I',
    'III',
  ]);
});

it('the legend of a conversation names the other speakers by their letters', () => {
  const view = conversationView(edition, documentOf(edition, 'hearing'));
  expect(view?.others).toEqual([
    { letter: 'S', name: 'Strand' },
    { letter: 'P', name: 'Vik' },
    { letter: 'K', name: 'Mori' },
    { letter: 'E', name: 'Kanari' },
  ]);
});

it('the concordance has every form of a name, the commonest first', () => {
  const { names } = concordanceView(edition);
  const soren = names.find(({ id }) => id === 'people-soren-akesson');
  expect(soren).toMatchObject({ href: '/people/soren-akesson/', register: 'people' });
  expect(soren?.forms.map(({ form, count }) => [form, count])).toEqual([
    ['Åkesson', '4 mentions'],
    ['S. Åkesson', '1 mention'],
  ]);
  for (const { count, forms } of names) {
    expect(Number.parseInt(count, 10)).toBe(forms.flatMap(({ rows }) => rows).length);
  }
});

describe('the list of dates', () => {
  const { sections } = datesView(edition);
  const years = sections.filter((section) => section.kind === 'year');
  const written = sections.flatMap((section) => (section.kind === 'written' ? section.rows : []));

  it('has the events of each year, with the words that state or imply them', () => {
    expect(years.map(({ year }) => year)).toEqual(['1911', '1913']);
    expect(years[0]?.rows[0]).toMatchObject({
      id: 'boat-late',
      when: '2 January 1911',
      basis: 'implied',
      mention: { href: '/documents/log/#t4', place: 'I.4', phrase: 'late by 3 days' },
    });
    expect(years[1]?.rows[0]?.mention).toBeUndefined();
    expect(years[1]?.rows[0]?.evidence.sources).toEqual([
      { href: '/bibliography/#board-1914', label: 'Board of Lights 1914, p. 2' },
    ]);
  });

  it('has every date as the texts write it', () => {
    expect(written.map(({ place, form }) => [place, form])).toEqual(
      expect.arrayContaining([
        ['I, beginning', '5 January 1911'],
        ['II, beginning', '9 January 1911'],
      ]),
    );
  });
});

it('notes are listed with every passage that calls them, each once', () => {
  const { documents } = notesView(edition);
  expect(documents.map(({ id, notes }) => [id, notes.length])).toEqual(
    edition.documents
      .filter(({ notes }) => notes.length > 0)
      .map(({ id, notes }) => [id, notes.length]),
  );
  const bulletin = documents.find(({ id }) => id === 'bulletin');
  expect(bulletin?.label).toBe('The two books of Skerryvik');
  expect(bulletin?.notes[0]).toMatchObject({
    href: '/documents/bulletin/#n-1',
    received: true,
    isLost: true,
    calls: [
      { href: '/documents/bulletin/#p3', label: 'bulletin.3' },
      { href: '/documents/bulletin/#p4', label: 'bulletin.4' },
    ],
  });
});

describe('the bibliography', () => {
  it('is in the order of the labels', () => {
    const { works } = bibliographyView(edition);
    const labels = works.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('en').compare));
    expect(works.find(({ id }) => id === 'board-1914')).toMatchObject({
      label: 'Board of Lights 1914',
      author: 'Board of Lights',
      isBook: true,
      details: ['1914'],
    });
  });

  it('has the details of a description, and omits missing ones', () => {
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
    const { works } = bibliographyView({ ...edition, works: labelWorks([journal], stringsOf()) });
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
  const board = archives.find(({ id }) => id === 'board-of-lights');
  expect(board).toMatchObject({ href: '/groups/board-of-lights/', name: 'Board of Lights' });
  expect(board?.files.flatMap(({ documents }) => documents)).toMatchObject([
    { href: '/documents/log/', title: 'Document I: Log of the Skerryvik light' },
  ]);
  expect(unknown.map(({ number }) => number)).toEqual(expect.arrayContaining(['II', 'III']));
});
