/** A browser and a served site, for campaigns. */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { launchOptions, reader } from '../browser/browser.ts';
import { kindsOf } from '../browser/pages.ts';
import { example, type Site } from '../browser/sites.ts';

/** The built example archive, served, and a browser. */
export interface OpenBrowser {
  readonly site: Site;
  /** An address of each kind of page, with the host. */
  readonly kinds: readonly string[];
  /** A new context: no cache, no storage. */
  context(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** @throws Error if the example is not built */
export async function openBrowser(): Promise<OpenBrowser> {
  const { url, close } = await serve({ dir: example.folder, port: 0 });
  const browser: Browser = await chromium.launch(await launchOptions());
  const withHost = (address: string): string => new URL(address, url).href;
  const site = { ...example, url };
  return {
    site,
    kinds: kindsOf(site).map(withHost),
    context: () => browser.newContext({ ...reader, baseURL: url }),
    async close() {
      await browser.close();
      await close();
    },
  };
}
