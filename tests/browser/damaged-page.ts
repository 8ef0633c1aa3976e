/** Opens a page with a damaged file, and tries everything that the page offers. */
import type { Page } from '@playwright/test';
import { type Damage, damage, recordErrors } from './damage.ts';
import { endWaiting, FEATURES, lostWords, type Result } from './features.ts';

/** A file of a page, and what happens to it. */
export interface Damaged {
  /** The address of the page, with its host. */
  readonly address: string;
  /** The path of the file. */
  readonly file: string;
  readonly how: Damage;
}

/** What became of a page. */
export interface Findings {
  /** How each feature of the page turned out. */
  readonly features: Readonly<Record<string, Result>>;
  /** What should not be: errors, lost words, silent features. */
  readonly faults: readonly string[];
}

/**
 * @param folder of the built site
 * @param names of the features to try; all if left out
 */
export async function tryDamaged(
  page: Page,
  { address, file, how }: Damaged,
  folder: string,
  names?: readonly string[],
): Promise<Findings> {
  const isUnreadable = how === 'cut in half' || how === 'replaced by a page';
  const errors = recordErrors(page, isUnreadable ? file : undefined);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await damage(page, file, how, folder);
  await page.goto(address);
  await endWaiting(page);
  const lost = await lostWords(page);
  const features = await tryFeatures(page, address, names);
  const silent = Object.entries(features).flatMap(([name, result]) =>
    result === 'silent' ? [`${name} fails silently`] : [],
  );
  return {
    features,
    faults: [...errors, ...lost.map((words) => `lost: ${words}`), ...silent],
  };
}

/** Uses the features of the page, each on the page as it is loaded. */
export async function tryFeatures(
  page: Page,
  address: string,
  names?: readonly string[],
): Promise<Record<string, Result>> {
  const results: Record<string, Result> = {};
  for (const feature of FEATURES) {
    if (names?.includes(feature.name) === false) continue;
    if ((await page.locator(feature.on).count()) === 0) continue;
    // A control that is there and cannot be used is a silent failure.
    results[feature.name] = await feature.use(page).catch((): Result => 'silent');
    await page.keyboard.press('Escape').catch(() => undefined);
    if (page.url() === address) continue;
    await page.goto('about:blank');
    await page.goto(address);
    await endWaiting(page);
  }
  return results;
}
