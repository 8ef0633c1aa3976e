/** A sample of the walks of random steps: `npm run campaign -- monkey` runs more. */
import { expect, test } from '@playwright/test';
import { seededCase } from '../campaigns/random.ts';
import { walk } from './monkey.ts';
import { kindsOf } from './pages.ts';
import { example } from './sites.ts';

const SEED = 3;
const STEPS = 10;

for (const start of ['/documents/hearing/', '/search/']) {
  test(`${STEPS} random steps from ${start} end without fault`, async ({ context }) => {
    const kinds = kindsOf(example).map((address) => new URL(address, example.url).href);
    const address = new URL(start, example.url).href;
    const random = seededCase(SEED, start.length);
    expect(await walk(context, address, kinds, STEPS, random)).toEqual({ steps: STEPS });
  });
}
