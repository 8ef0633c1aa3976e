import type { Page } from '@playwright/test';

/** Makes the page take its connection for one of this time, whatever the machine. @param time of an answer, in milliseconds */
export const connect = (page: Page, time: number): Promise<unknown> =>
  page.addInitScript((time) => {
    Object.defineProperty(PerformanceResourceTiming.prototype, 'responseStart', {
      get(this: PerformanceResourceTiming) {
        return this.requestStart + time;
      },
    });
  }, time);
