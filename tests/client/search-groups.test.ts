import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/client/search/result-groups/logic.ts';
import { lexicon, search } from './search-archive.ts';

async function groups(query: string) {
  const { terms, found } = await search(query);
  return groupsOf(found, terms, lexicon);
}
const titles = async (query: string) => (await groups(query)).map(({ title }) => title);
const places = async (query: string) =>
  (await groups(query)).flatMap(({ found }) => found.map((one) => one.title));

describe('results', () => {
  it('are grouped: passages by the people in the query, by others, notes', async () => {
    expect(await titles('anna belova')).toEqual([
      'Words of Anna Belova',
      'Said about Anna Belova',
      'Documents on Anna Belova, in the editors’ words',
      'People: Anna Belova, in the editors’ words',
    ]);
    expect(await titles('belova boat')).toEqual([
      'Anna Belova on boat',
      'Documents on Anna Belova and boat, in the editors’ words',
    ]);
    expect(await titles('board of lights')).toContain('Notes on Board of Lights');
    expect(await titles('boat')).toEqual([
      'Passages with boat',
      'Notes on boat',
      'Topics on boat',
      'Documents on boat, in the editors’ words',
      'Chronology: boat',
    ]);
    expect(await titles('boat 5 January 1911')).toContain('Passages with boat, 5 January 1911');
  });

  it('of a page come first if the query is its title', async () => {
    expect((await titles('how the texts are given'))[0]).toBe('Essays on texts and given');
    expect((await titles('texts and lamps'))[0]).not.toContain('Essays');
  });

  it('have the question or the answer beside them', async () => {
    const { found } = await search('barrels');
    expect(found[0]).toMatchObject({ title: 'I.2', beside: { title: 'I.1', before: true } });
  });

  it('have the notes that name an entry after the passages', async () => {
    const found = await places('board of lights');
    expect(found.indexOf('I, note a')).toBeGreaterThan(found.indexOf('I.6'));
    expect(found.at(-1)).toBe('Board of Lights');
  });

  it('are grouped by topic', async () => {
    const [group] = await groups('boat');
    expect(group?.parts.map(({ topic }) => topic)).toContain('The boat from Nordøya');
  });
});

describe('the explanation of a match', () => {
  const why = async (query: string) => (await groups(query))[0]?.why;

  it('is given for names that differ from the printed name', async () => {
    expect(await why('Анна Белова')).toContain('“Анна Белова” is a form of Anna Belova.');
    expect(await why('Belova A.')).toContain('is short for “Anna Belova”');
    expect(await why('Skerryvick')).toContain('“Skerryvick” is nearest to “Skerryvik”.');
  });

  it('is given only for words that are spelled differently in the text', async () => {
    expect(await why('barrel')).toBe('Spelled here as “barrels”.');
    expect(await why('barrels')).toBe('');
  });
});
