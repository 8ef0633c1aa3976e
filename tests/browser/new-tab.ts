/** Tabs that links open. */
import type { BrowserContext, Page } from '@playwright/test';

/** What a busy headless browser may need to open a tab, in ms; some it never tells of. */
const PATIENCE = 5000;
const TRIES = 3;

/** The tab that `ask` opens. @throws Error where none comes, however often it is asked for */
export async function newTab(
  context: BrowserContext,
  ask: () => Promise<void>,
  tries = TRIES,
): Promise<Page> {
  const opened = context.waitForEvent('page', { timeout: PATIENCE });
  try {
    const [tab] = await Promise.all([opened, ask()]);
    return tab;
  } catch (error) {
    if (tries <= 1) throw error;
    return newTab(context, ask, tries - 1);
  }
}
