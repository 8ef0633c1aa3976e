import { describe, expect, it } from 'vitest';
import { passageName } from '../../src/engine/model/citing.ts';
import { occurrences } from '../../src/engine/model/concordance.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { groupView } from '../../src/views/group.ts';
import { personView } from '../../src/views/person.ts';
import { placeView } from '../../src/views/place.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();

describe('the page of a person', () => {
  const anna = personView(edition, 'anna-belova');

  it('has the name, its forms by language, and what is not established', () => {
    expect(anna.page).toMatchObject({ address: '/people/anna-belova/', title: 'Anna Belova' });
    expect(anna.page.metadata?.jsonLd['@type']).toBe('Person');
    expect(anna.forms[0]).toEqual({
      label: 'Russian',
      forms: [{ text: 'Анна Белова', lang: 'ru' }],
    });
    expect(anna.notEstablished).toEqual(['date of death']);
  });

  it('lists no sources after a life that cites them in its words', () => {
    expect(anna.life?.html).toContain('Ren 2001, p. 5');
    expect(anna.life?.sources).toEqual([]);
  });

  it('gives dates and offices with what they rest on', () => {
    expect(anna.facts).toEqual([
      {
        term: 'Born',
        words: 'about 1880',
        basis: {
          certainty: 'probable',
          sources: [{ href: '/bibliography/#ren-2001', label: 'Ren 2001' }],
        },
      },
    ]);
    const [office] = personView(edition, 'soren-akesson').facts;
    expect(office).toMatchObject({ term: 'Office', words: 'First keeper, 1899–1913' });
  });

  it('quotes every mention with the words around it, document by document', () => {
    expect(anna.counts).toBe('2 turns, 5 mentions');
    expect(anna.mentions.map(({ heading, count }) => [heading, count])).toEqual([
      ['The two books of Skerryvik', '1 mention'],
      ['Document I: Log of the Skerryvik light', '3 mentions'],
      ['Document II: Letter of the second keeper', '1 mention'],
    ]);
    expect(anna.mentions[1]?.rows[1]).toEqual({
      href: '/documents/log/#t2',
      place: 'I.2',
      earlier: 'Åkesson asks how much oil is left.',
      before: '',
      form: 'Belova',
      after: ' states that there are 40 barrels, and that “the rats” took one.',
    });
  });

  it('draws the conversations in which the person speaks', () => {
    const [conversation, ...others] = anna.conversations;
    expect(conversation).toMatchObject({ document: 'log', summary: 'speaks twice' });
    expect(others).toEqual([]);
    expect(personView(edition, 'mara-quill').conversations).toEqual([]);
  });

  it('lists the others at a meeting, with what they did or the office they held', () => {
    expect(personView(edition, 'bjorn-akesson').othersPresent).toEqual([
      {
        document: 'log',
        href: '/documents/log/',
        title: 'Log of the Skerryvik light, Skerryvik, 5 January 1911',
        parties: [
          {
            label: 'Keepers',
            members: [
              { href: '/people/soren-akesson/', name: 'Søren Åkesson', role: 'First keeper' },
              { href: '/people/anna-belova/', name: 'Anna Belova', role: 'second keeper' },
            ],
          },
          { label: 'Also present', members: [] },
        ],
      },
    ]);
  });

  it('links records, entries and essays that name the person, but no list of those present', () => {
    expect(anna.pointingHere.elsewhere).toEqual([
      {
        href: '/documents/letter/',
        name: 'Document II: Letter of the second keeper',
        text: 'author',
      },
      { href: '/documents/answer/', name: 'Document III: Answer of the Board', text: 'recipient' },
      { href: '/about/', name: 'About this archive', text: 'essay' },
    ]);
  });
});

describe('the page of a place', () => {
  const rock = placeView(edition, 'skerryvik');

  it('says what and where it is, and how sure that is', () => {
    expect(rock.facts).toEqual([
      { term: 'Today’s name', words: 'Skerryvik' },
      { term: 'State today', words: 'Norway' },
      { term: 'At the time', words: 'Norway' },
      { term: 'Coordinates', words: '63.5° N, 8.1° E' },
    ]);
    expect(rock.note?.html).toContain('href="/documents/log/#head"');
    expect(placeView(edition, 'nordoya').note).toBeUndefined();
  });

  it('names the hemisphere of coordinates that are negative', () => {
    const south = {
      ...edition,
      places: edition.places.map((place) => ({
        ...place,
        coordinates: [-63.5, -8.1] as [number, number],
      })),
    };
    expect(placeView(south, 'skerryvik').facts).toContainEqual({
      term: 'Coordinates',
      words: '63.5° S, 8.1° W',
    });
  });

  it('quotes every mention', () => {
    const places = rock.mentions.flatMap(({ rows }) => rows.map(({ place }) => place));
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual(
      occurrences(edition, 'places', 'skerryvik').map(({ document, passage }) =>
        passageName(document, passage, stringsOf()),
      ),
    );
    expect(rock.counts).toBe(`${places.length} mentions`);
  });
});

describe('the page of a group', () => {
  const board = groupView(edition, 'board-of-lights');

  it('has its description and metadata', () => {
    expect(board.page.metadata?.jsonLd.name).toBe('Board of Lights');
    expect(board.description.html).toContain('It paid the keepers');
  });

  it('quotes the beginnings of notes that name it, and says what it is to a document', () => {
    expect(board.pointingHere.notes).toEqual([
      { href: '/documents/log/#n-a', name: 'I, note a', text: 'The Board counted 39' },
    ]);
    expect(board.pointingHere.elsewhere.map(({ text }) => text)).toEqual([
      'archive',
      'recipient',
      'author',
    ]);
  });
});
