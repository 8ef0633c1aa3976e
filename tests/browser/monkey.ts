/** Random steps of a reader: keys, pointer, window, history, addresses and queries. */
import type { BrowserContext, Page } from '@playwright/test';
import { below, pick, type Random } from '../campaigns/random.ts';

/** One step. @returns what was done */
type Step = (page: Page, random: Random) => Promise<string>;

const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Escape',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  '/',
  '?',
  'a',
  'Backspace',
] as const;

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 800 },
  { width: 900, height: 700 },
  { width: 1100, height: 800 },
  { width: 1440, height: 900 },
] as const;

const QUERIES = [
  'fog bell',
  'Halvard Moe',
  'V.15',
  '"fog bell"',
  '*',
  '1949',
  'zeppelin',
  '((',
  ' ',
];

const FRAGMENTS = ['t1', 't30.', 'T2', 'notes', 'cite', 'n-1', '%E0%A4', 'nothing', ''];

const press: Step = async (page, random) => {
  const key = pick(KEYS, random);
  await page.keyboard.press(key);
  return `press ${key}`;
};

/** A point in the window; half of the time in a link or button. */
async function pointIn(page: Page, random: Random): Promise<{ x: number; y: number }> {
  const { width, height } = page.viewportSize() ?? SIZES[3];
  const anywhere = { x: below(width, random), y: below(height, random) };
  const isTarget = random() < 0.6;
  const at = random();
  if (!isTarget) return anywhere;
  const target = await page.evaluate((share) => {
    const boxes = [...document.querySelectorAll('a, button, input, summary, label')]
      .flatMap((one) => one.getClientRects()[0] ?? [])
      .filter(({ top, bottom, width }) => top > 0 && bottom < innerHeight && width > 0);
    const box = boxes[Math.floor(share * boxes.length)];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, at);
  return target ?? anywhere;
}

const click: Step = async (page, random) => {
  const { x, y } = await pointIn(page, random);
  await page.mouse.click(x, y);
  return `click ${Math.round(x)} ${Math.round(y)}`;
};

const point: Step = async (page, random) => {
  const { x, y } = await pointIn(page, random);
  await page.mouse.move(x, y);
  return `point at ${Math.round(x)} ${Math.round(y)}`;
};

const drag: Step = async (page, random) => {
  const [from, to] = [await pointIn(page, random), await pointIn(page, random)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  return `drag from ${Math.round(from.x)} ${Math.round(from.y)} to ${Math.round(to.x)} ${Math.round(to.y)}`;
};

const scroll: Step = async (page, random) => {
  const distance = below(2000, random) - 800;
  await page.mouse.wheel(0, distance);
  return `scroll ${distance}`;
};

const resize: Step = async (page, random) => {
  const size = pick(SIZES, random);
  await page.setViewportSize(size);
  return `resize to ${size.width}`;
};

const travel: Step = async (page, random) => {
  const isBack = random() < 0.6;
  await page.evaluate((back) => (back ? history.back() : history.forward()), isBack);
  return isBack ? 'go back' : 'go forward';
};

const follow: Step = async (page, random) => {
  const fragment = pick(FRAGMENTS, random);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  return `go to #${fragment}`;
};

const ask: Step = async (page, random) => {
  const query = pick(QUERIES, random);
  const field = page.locator('form[role="search"] input').first();
  if ((await field.count()) === 0) return 'no field';
  await field.focus();
  await page.keyboard.type(query);
  return `type ${query}`;
};

const wait: Step = async (page, random) => {
  const time = below(700, random);
  await page.waitForTimeout(time);
  return `wait ${time}`;
};

const STEPS: readonly Step[] = [
  press,
  press,
  press,
  press,
  click,
  click,
  click,
  point,
  point,
  drag,
  scroll,
  resize,
  travel,
  follow,
  ask,
  wait,
];

/** What a reader can tell: open popovers, and where the focus is. */
interface State {
  readonly page: number;
  readonly hasPopover: boolean;
  readonly isFocusInPopover: boolean;
  readonly isFocusLost: boolean;
  /** Links that say that they are expanded. */
  readonly expanded: number;
  readonly popovers: number;
}

const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => {
    const open = [...document.querySelectorAll('.floating:popover-open')];
    const active = document.activeElement;
    return {
      page: performance.timeOrigin,
      hasPopover: open.length > 0,
      isFocusInPopover: open.some((one) => one.contains(active)),
      isFocusLost: active === null || active === document.body,
      expanded: document.querySelectorAll('a[aria-expanded="true"]').length,
      popovers: open.filter((one) => !one.matches('.keys')).length,
    };
  });

/** The state, once the page has come to rest; `undefined` if it does not answer. */
async function settled(page: Page): Promise<State | undefined> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const state = await page
      .waitForLoadState('domcontentloaded')
      .then(() => stateOf(page))
      .catch(() => undefined);
    if (state !== undefined) return state;
    await page.waitForTimeout(50);
  }
  return undefined;
}

/** A fault, with the steps that led to it. */
export interface Walk {
  readonly steps: number;
  readonly fault?: string;
}

/**
 * Walks from the page at `start`.
 * @param pages other pages, for when a step has left the site's pages
 */
export async function walk(
  context: BrowserContext,
  start: string,
  pages: readonly string[],
  steps: number,
  random: Random,
): Promise<Walk> {
  const page = await context.newPage();
  const { origin } = new URL(start);
  const errors: string[] = [];
  page.on('pageerror', ({ name, message }) => errors.push(`${name}: ${message}`));
  page.on('dialog', (dialog) => dialog.dismiss());
  // Links to other hosts lead nowhere.
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ status: 204 }),
  );
  await page.goto(start);
  const done: string[] = [start];
  let before = await settled(page);
  /** Whether a popover must give the focus back: always, unless a key opened it while nothing had the focus. */
  let mustReturn = false;
  for (let step = 1; step <= steps; step += 1) {
    // A file or the end of the history: no page of the site.
    const isPage = await page
      .locator('main')
      .count()
      .catch(() => 0);
    if (isPage === 0) {
      const next = pick(pages, random);
      // A navigation that an earlier step has begun may interrupt this one.
      await page.goto(next).catch(() => undefined);
      done.push(next);
      before = await settled(page);
    }
    const one = pick(STEPS, random);
    const what = await one(page, random).catch(
      (error: Error) => `interrupted: ${error.message.split('\n')[0]}`,
    );
    done.push(what);
    const after = await settled(page);
    if (before?.hasPopover === false) mustReturn = !(before.isFocusLost && isByKey(what));
    const fault = errors[0] ?? faultBetween(before, after, what, mustReturn);
    if (fault !== undefined) {
      await page.close();
      return { steps: step, fault: `${fault} (${done.join(', ')})` };
    }
    before = after;
  }
  const stuck = await stuckPopover(page);
  await page.close();
  return { steps, ...(stuck && { fault: `${stuck} (${done.join(', ')})` }) };
}

const isByKey = (what: string): boolean => what.startsWith('press');

/** @param mustReturn whether the popover must give the focus back */
function faultBetween(
  before: State | undefined,
  after: State | undefined,
  what: string,
  mustReturn: boolean,
): string | undefined {
  if (after === undefined) return 'the page does not answer';
  if (after.popovers > 1) return 'two popovers are open';
  if (after.expanded > after.popovers) return 'a link is expanded without a popover';
  const isClosed = before?.hasPopover === true && !after.hasPopover && before.page === after.page;
  if (isClosed && isByKey(what) && mustReturn && before.isFocusInPopover && after.isFocusLost) {
    return 'the focus is lost after a popover has closed';
  }
  return undefined;
}

/** Escape closes every popover. */
async function stuckPopover(page: Page): Promise<string | undefined> {
  await page.keyboard.press('Escape').catch(() => undefined);
  await page.keyboard.press('Escape').catch(() => undefined);
  const state = await settled(page);
  return state?.hasPopover === true ? 'a popover stays open after Escape' : undefined;
}
