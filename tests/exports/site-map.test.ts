import { expect, test } from 'vitest';
import { lastChanges, robots } from '../../src/exports/site-map.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();

test('robots.txt allows everything and names the site map under the address of the edition', () => {
  expect(robots(edition)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lights.example/sitemap-index.xml\n',
  );
});

const release = (version: string, date: string, ...pages: string[]) => ({
  version,
  date,
  pages: pages.map((page) => ({ page })),
});

test.each([
  ['/documents/log/', '2005-01-02'],
  ['/documents/log/received/', '2003-03-12'],
  ['/documents/bulletin/', '2004-05-01'],
  ['/documents/bulletin/received/', '2004-05-01'],
  ['/documents/letter/', '2003-03-12'],
  // Its text is not transcribed: no release says when its page changed.
  ['/documents/answer/', '2006-07-08'],
  ['/people/', '2006-07-08'],
])('%s last changed on %s', (address, date) => {
  const record = { ...edition.record, date: '2006-07-08' };
  const releases = [
    release('3', '2005-01-02', 'log'),
    release('2', '2004-05-01', 'log', 'bulletin', 'bulletin/received'),
    release('1', '2003-03-12'),
  ];
  expect(lastChanges({ ...edition, record, releases })(address)).toBe(date);
});

test('without a release every page is of the date of the edition', () => {
  expect(lastChanges({ ...edition, releases: [] })('/documents/log/')).toBe(edition.record.date);
});
