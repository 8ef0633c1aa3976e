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

describe('what was found', () => {
  it('is grouped by who speaks, who else names them, and notes', async () => {
    expect(await titles('anna belova')).toEqual(['Words of Anna Belova', 'Said about Anna Belova']);
    expect(await titles('belova boat')).toEqual(['Anna Belova on boat']);
    expect(await titles('board of lights')).toContain('Notes on Board of Lights');
    expect(await titles('boat')).toEqual(['Passages with boat', 'Notes on boat']);
    expect(await titles('boat 5 January 1911')).toContain('Passages with boat, 5 January 1911');
  });

  it('shows words, too, with the question or the answer beside them', async () => {
    const { found } = await search('barrels');
    expect(found[0]).toMatchObject({ title: 'I.2', beside: { title: 'I.1', before: true } });
  });

  it('has the notes that name who is asked for, after the passages', async () => {
    expect((await places('board of lights')).at(-1)).toBe('I, note a');
  });

  it('stands together by topic', async () => {
    const [group] = await groups('boat');
    expect(group?.parts.map(({ topic }) => topic)).toContain('The boat from Nordøya');
  });
});

describe('why something answers', () => {
  const why = async (query: string) => (await groups(query))[0]?.why;

  it('is said of names that are not written as the edition prints them', async () => {
    expect(await why('Анна Белова')).toContain('“Анна Белова” is a form of Anna Belova.');
    expect(await why('Belova A.')).toContain('is short for “Anna Belova”');
    expect(await why('Skerryvick')).toContain('“Skerryvick” is nearest to “Skerryvik”.');
  });

  it('is said of words that stand there in another form, and of nothing else', async () => {
    expect(await why('barrel')).toBe('Spelled here as “barrels”.');
    expect(await why('barrels')).toBe('');
  });
});
