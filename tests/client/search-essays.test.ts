import { describe, expect, it } from 'vitest';
import { summary } from '../../src/client/search/logic.ts';
import { groupsOf } from '../../src/client/search/result-groups/logic.ts';
import { markedAddress } from '../../src/search/addresses.ts';
import { lexicon, search } from './search-archive.ts';

const sections = async (query: string) =>
  (await search(query)).found.filter(({ kind, isPartial }) => kind === 'section' && !isPartial);

describe('essays', () => {
  it('are found by words, at the section that has them all', async () => {
    const found = await sections('quill lantern counted');
    expect(found).toMatchObject([{ title: 'About this archive, § 2' }]);
    expect(found.map(markedAddress)).toEqual(['/about/#how-it-is-kept']);
    expect(found[0]?.hits.length).toBe(3);
    expect((await search('lantern clerk')).whole).toBe(false);
  });

  it('are found by their title and by the titles of sections', async () => {
    expect(await sections('kept clerk')).toMatchObject([{ title: 'About this archive, § 3' }]);
    expect((await sections('archive')).map(markedAddress)).toEqual(['/about/']);
  });

  it('come after passages, in a separate group', async () => {
    const { terms, found, ...answer } = await search('lamps');
    expect(found[0]?.kind).toBe('passage');
    const titles = groupsOf(found, terms, lexicon).map(({ title }) => title);
    expect(titles.slice(-2)).toEqual(['Essays on lamps', 'Bibliography: lamps']);
    expect(summary({ ...answer, found })).toMatch(
      /^\d+ passages?(, \d+ notes?)? and 1 section in \d+ documents? and 1 essay; 1 work\.$/,
    );
  });

  it('do not match with a part of the query', async () => {
    const { whole } = await search('board lantern counted');
    expect(whole).toBe(false);
  });
});
