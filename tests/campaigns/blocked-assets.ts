/** Every file of pages of every kind, damaged in every way: the text stays, and what fails says so. */
import { DAMAGES, recordFiles } from '../browser/damage.ts';
import { type Damaged, tryDamaged, tryFeatures } from '../browser/damaged-page.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import type { Campaign } from './campaign.ts';

/**
 * Every case: each file of each page, with each damage. A file that pages with the same features share is damaged on the first of
 * them.
 */
async function casesOf({ kinds, context }: OpenBrowser): Promise<Damaged[]> {
  const cases: Damaged[] = [];
  const tried = new Set<string>();
  for (const address of kinds) {
    const opened = await context();
    const page = await opened.newPage();
    const files = recordFiles(page);
    await page.goto(address);
    const features = Object.keys(await tryFeatures(page, address)).join();
    await opened.close();
    for (const file of [...files].sort()) {
      if (tried.has(`${file} ${features}`)) continue;
      tried.add(`${file} ${features}`);
      cases.push(...DAMAGES.map((how) => ({ address, file, how })));
    }
  }
  return cases;
}

export const blockedAssets: Campaign = {
  description: 'A page with a damaged file keeps its text, and says which feature fails.',
  cases: 0,
  async open() {
    const browser = await openBrowser();
    const cases = await casesOf(browser);
    return {
      cases: cases.length,
      async run(_, index) {
        const one = cases[index % cases.length] as Damaged;
        const context = await browser.context();
        const page = await context.newPage();
        const { features, faults } = await tryDamaged(page, one, browser.site.folder);
        await context.close();
        const { pathname } = new URL(one.address);
        const failing = Object.entries(features).filter(([, result]) => result !== 'works');
        const result = failing.map(([name, how]) => `${name} ${how}`).join('; ');
        return {
          result: faults.length > 0 ? 'fault' : result || 'everything works',
          passed: faults.length === 0,
          ...(faults.length > 0 && {
            detail: `${pathname}, ${one.file} ${one.how}: ${faults.join('; ')}`,
          }),
        };
      },
      close: () => browser.close(),
    };
  },
};
