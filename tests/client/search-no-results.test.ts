import { describe, expect, it } from 'vitest';
import { alternativesTo } from '../../src/client/search/no-results/logic.ts';
import { search, sources } from './search-archive.ts';

const near = async (query: string) =>
  alternativesTo((await search(query)).terms, sources.known).map(
    ({ label, why }) => `${label} ${why}`,
  );

describe('alternatives to a query without results', () => {
  it('are names with a similar spelling', async () => {
    const [first] = await near('beloff');
    expect(first).toMatch(/^Anna Belova is spelled a little like “beloff”/);
    expect(await near('zeppelin')).toEqual([]);
    expect(await near('bel')).toEqual([]);
  });

  it('are names in Chinese characters that begin with the word', async () => {
    expect(await near('森')).toEqual(['Kenji Mori is written 森健二, which begins with 森']);
    expect(await near('林')).toEqual([]);
  });

  it('are the neighbouring dates of passages or documents', async () => {
    const dates = await near('5 May 1950');
    expect(dates).toHaveLength(2);
    expect(dates[0]).toMatch(/1913 is the last date before: /);
    expect(dates[1]).toMatch(/2003 is the first date after: /);
    expect(await near('5 May 2050')).toHaveLength(1);
  });

  it('are the pages of the named people', async () => {
    expect(alternativesTo((await search('anna belova')).terms, sources.known)).toEqual([
      { label: 'Anna Belova', why: 'has a page here', url: '/people/anna-belova/' },
    ]);
  });
});
