import type { Page } from '@playwright/test';

/** Elements with an animation or transition. */
export const animated = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const durations = [transitionDuration, animationDuration].filter((one) => one !== 'auto');
        return durations.some((one) => /[1-9]/.test(one))
          ? [`${element.tagName}${part} ${durations}`]
          : [];
      }),
    ),
  );
