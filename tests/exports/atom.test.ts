import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../src/site/build/edition-files.ts';
import { lighthouse } from './lighthouse.ts';
import { faultsOf } from './xml.ts';

const SCHEMA = 'feeds/atom.rng';

const feedOf = (edition: typeof lighthouse): string =>
  editionFiles(edition)
    .find(({ id }) => id === 'changes')
    ?.make() ?? '';

const later = {
  ...lighthouse,
  releases: [
    {
      version: '2',
      date: '2004-01-02',
      pages: [
        { page: 'log', added: ['t90', 't91'], retired: ['t1'] },
        { page: 'log/received', changed: ['l1'] },
        { page: 'gone', retired: ['p1'] },
      ],
    },
    ...lighthouse.releases,
  ],
};

describe('the feed of editions', () => {
  it.each([
    ['the first edition', lighthouse],
    ['a second edition', later],
    ['no edition yet', { ...lighthouse, releases: [] }],
  ])('is valid with %s', (_, edition) => {
    expect(faultsOf(feedOf(edition), SCHEMA)).toEqual([]);
  });

  it('is refused by the schema without an author or with a date without an hour', () => {
    const feed = feedOf(lighthouse);
    expect(faultsOf(feed.replace(/<author>.*<\/author>/, ''), SCHEMA)).not.toEqual([]);
    expect(faultsOf(feed.replaceAll('T00:00:00Z', ''), SCHEMA)).not.toEqual([]);
  });

  it('says what each edition changed, the latest first', () => {
    const feed = feedOf(later);
    expect(feed).toContain('<updated>2004-01-02T00:00:00Z</updated><author>');
    expect(feed).toContain(
      'Document I: 2 added, 1 removed.\nDocument I, as received: 1 changed.\ngone: 1 removed.',
    );
    expect(feed.indexOf('#edition-2')).toBeLessThan(feed.indexOf('#edition-1'));
  });
});
