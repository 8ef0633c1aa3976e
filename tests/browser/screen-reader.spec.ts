/** What a screen reader says of notes, cards, results and citations: read by a virtual one, phrase by phrase. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

const HEARING = '/documents/hearing/';

/** The address at which the page finds the program: of the site's own host, as the policy of the page asks. */
const PROGRAM = '/virtual-screen-reader.js';
const program = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
);

/** The methods of the program that the tests use. */
interface ScreenReader {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  press(key: string): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

interface Walk {
  /** How the phrase begins at which the walk ends or the key is pressed. */
  readonly until: string;
  /** A key to press there, to read on from where it leads. */
  readonly key?: string;
  /** The selector of what the key opens. */
  readonly opens?: string;
  /** How many phrases are read after it. */
  readonly after?: number;
}

/** Reads the page from its start. @returns every phrase; an error if none begins as `until` */
async function read(page: Page, walk: Walk): Promise<string[]> {
  return page.evaluate(
    async ([address, { until, key, opens = 'main', after = 0 }]) => {
      const { virtual } = (await import(address)) as { virtual: ScreenReader };
      await virtual.start({ container: document.body });
      let said: string[] = [];
      for (let phrase = ''; !phrase.startsWith(until); phrase = said.at(-1) ?? '') {
        await virtual.next();
        said = await virtual.spokenPhraseLog();
        if (said.length > 1 && said.at(-1) === 'end of document')
          throw new Error(`No phrase begins with “${until}”.`);
      }
      if (key !== undefined) {
        await virtual.press(key);
        while (!document.querySelector(opens)?.matches(':popover-open'))
          await new Promise((done) => setTimeout(done, 50));
      }
      for (let more = 0; more < after; more += 1) await virtual.next();
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [PROGRAM, walk] as const,
  );
}

test.beforeEach(async ({ page }) => {
  await page.route(`**${PROGRAM}`, (route) =>
    route.fulfill({ body: program, contentType: 'text/javascript' }),
  );
});

test.describe('a document', () => {
  // Too narrow for notes in the margin.
  test.use({ viewport: { width: 1000, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await page.goto(HEARING, { waitUntil: 'networkidle' });
  });

  test('has its text after title, facts, views and topics, each named once', async ({ page }) => {
    const words = (await page.locator('#t1').textContent())?.trim().split(/\s+/).slice(-3);
    const said = await read(page, { until: 'doc-noteref' });
    expect(said.some((phrase) => phrase.startsWith('heading, '))).toBe(true);
    const before = said.slice(
      0,
      said.findIndex((phrase) => phrase.includes(words?.join(' ') ?? '?')),
    );
    expect(before.length).toBeGreaterThan(20);
    // Of the picture of the conversation the topics alone: no bars, and no explanation of them.
    const picture = before.slice(before.findIndex((phrase) => phrase.startsWith('figure, ')));
    const end = picture.findIndex((phrase) => phrase.startsWith('end of figure, '));
    const topics = await page.locator('.topic-link').allTextContents();
    expect(picture.slice(1, end)).toEqual(topics.map((topic) => `link, ${topic.trim()}`));
    expect(said.at(-1)).toMatch(/^doc-noteref, note \w+, not expanded$/);
  });

  test('reads a note from its call, and goes on in the note', async ({ page }) => {
    const said = await read(page, {
      until: 'doc-noteref',
      key: 'Enter',
      opens: '.floating.note',
      after: 8,
    });
    const call = said.findIndex((phrase) => phrase.startsWith('doc-noteref'));
    const label = /note (\w+)/.exec(said[call] ?? '')?.[1];
    const note = await page.locator(`#n-${label} > div`).textContent();
    expect(said[call]).toContain('not expanded');
    const rest = said.slice(call + 1).join(' ');
    expect(rest).toContain('button, Close');
    expect(rest).toContain((note ?? '?').trim().split(/\s+/).slice(0, 4).join(' '));
    await expect(page.locator('.floating.note')).toHaveAccessibleName(`Note ${label}`);
  });

  test('reads a card from a name, with its heading', async ({ page }) => {
    // A name that is no link before the text.
    const name = await page.locator('.text a.name').evaluateAll((names) => {
      const links = [...document.querySelectorAll('main a')].map((link) => link.textContent);
      return names
        .map((one) => one.textContent)
        .find((one) => links.indexOf(one) === links.lastIndexOf(one));
    });
    const said = await read(page, {
      until: `link, ${name}`,
      key: 'Enter',
      opens: '.floating.card',
      after: 6,
    });
    const heading = await page.locator('.floating.card h3').textContent();
    expect(said.slice(-6)).toContain(`heading, ${heading}, level 3`);
  });

  test('reads citations as tabs, each with its name and state', async ({ page }) => {
    const said = await read(page, { until: 'tab, ', after: 12 });
    expect(said.join('\n')).toMatch(/^tab, .+, selected, position 1, set size \d$/m);
    expect(said.join('\n')).toMatch(/^tab, .+, not selected, position 2, /m);
  });
});

test('results are counted, then read as headings and links', async ({ page }) => {
  await page.goto('/search/?q=lamp');
  await expect(page.locator('.found').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const said = await read(page, { until: 'end of main' });
  const count = said.findIndex((phrase) => /^\d+ passages?\b/.test(phrase));
  expect(said[count - 1]).toBe('status');
  const titles = await page.locator('.found-in :is(h2, h3)').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  const headings = said.slice(count).filter((phrase) => phrase.startsWith('heading, '));
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const spoken = headings.map((phrase) => plain(phrase.replace(/^heading, |, level \d$/g, '')));
  for (const title of titles) expect(spoken).toContain(plain(title));
  // No list without entries, no button or link without a name.
  said.forEach((phrase, at) => {
    if (/^list\b/.test(phrase)) expect(said[at + 1], phrase).not.toMatch(/^end of list\b/);
    expect(phrase).not.toMatch(/^(?:link|button|checkbox)$/);
  });
});
