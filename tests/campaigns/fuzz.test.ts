/** A sample of the fuzz: `npm run campaign -- fuzz` runs more. */
import { afterAll, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { seededCase } from './random.ts';

const SEED = 3;
const CASES = 250;

const campaign = await fuzz.open();
afterAll(() => campaign.close?.());

test(`${CASES} damaged inputs are answered, and no word is lost`, async () => {
  const results = new Set<string>();
  for (let index = 0; index < CASES; index++) {
    const { result, passed, detail } = await campaign.run(seededCase(SEED, index), index);
    expect(passed, `case ${index}: ${detail}`).toBe(true);
    results.add(result);
  }
  expect(results).toContain('body: accepted');
  expect(results).toContain('body: rejected');
});
