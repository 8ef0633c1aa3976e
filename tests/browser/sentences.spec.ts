/** No page has incomplete sentences, doubled words, missing spaces or empty brackets. */
import { expect, test } from '@playwright/test';
import { faultsIn, faultsOfPage } from '../setup/sentences.ts';
import { addressesOf, read } from './pages.ts';
import { sites } from './sites.ts';

for (const site of sites) {
  test(`the sentences of every page of ${site.archive} are complete`, () => {
    const faults = addressesOf(site).flatMap((address) =>
      faultsOfPage(read(site, address)).map((fault) => `${address} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
}

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
