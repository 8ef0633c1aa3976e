/** No page has sentences that end in nothing, doubled words, missing spaces or empty brackets. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faultsIn, faultsOfPage } from '../setup/sentences.ts';
import { allPages } from './pages.ts';

const site = process.env.TEST_SITE ?? 'dist';

test('the sentences of every page are whole', () => {
  const faults = allPages.flatMap((address) => {
    const file = `${site}${address.endsWith('/') ? `${address}index.html` : address}`;
    return faultsOfPage(readFileSync(file, 'utf8')).map((fault) => `${address} ${fault}`);
  });
  expect(faults).toEqual([]);
});

for (const [text, fault] of [
  ['The lives, places,dates and notes.', 'no space after a comma'],
  ['He left.She stayed.', 'no space after a sentence'],
  ['On the call number: as in (Ren 2001)', 'sentence that ends in nothing'],
  ['Seen in the the log.', 'doubled word'],
  ['The log () is lost.', 'empty brackets'],
  ['The log (; Ren 2001) is lost.', 'bracket with a sign inside'],
  ['The log , then.', 'space before a sign'],
] as const) {
  test(`“${text}” is found faulty`, () => {
    expect(faultsIn(text).join()).toContain(fault);
  });
}
