/** Walks of random steps over every kind of page: no error, no lost focus, no stuck popover. */
import { walk } from '../browser/monkey.ts';
import { openBrowser } from './browser.ts';
import type { Campaign } from './campaign.ts';

/** Steps of one walk. */
const STEPS = 50;

export const monkey: Campaign = {
  description: `Walks of ${STEPS} random steps over every kind of page end without error, lost focus or stuck popover.`,
  cases: 200,
  async open() {
    const { kinds, context, close } = await openBrowser();
    return {
      async run(random, index) {
        const opened = await context();
        const start = kinds[index % kinds.length] as string;
        const { steps, fault } = await walk(opened, start, kinds, STEPS, random);
        await opened.close();
        return {
          result: fault === undefined ? `${STEPS} steps without fault` : 'fault',
          passed: fault === undefined,
          ...(fault !== undefined && { detail: `after ${steps} steps: ${fault}` }),
        };
      },
      close,
    };
  },
};
