/** A sample of the mutants: `npm run campaign -- mutants` runs more. */
import { afterAll, expect, test } from 'vitest';
import { mutants } from './mutants.ts';
import { seededCase } from './random.ts';

const SEED = 2;
const CASES = 160;

const campaign = await mutants.open();
afterAll(() => campaign.close?.());

test(`${CASES} changes of one character are found, or equal under the stated relation`, async () => {
  const results = new Set<string>();
  for (let index = 0; index < CASES; index++) {
    const { result, passed, detail } = await campaign.run(seededCase(SEED, index), index);
    expect(passed, detail).toBe(true);
    results.add(result);
  }
  expect([...results].filter((result) => result.startsWith('caught')).length).toBeGreaterThan(2);
});
