/** The content security policy holds in the browser, on every kind of page. */
import { expect } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

for (const address of kinds) {
  test(`${address} sends no form elsewhere and keeps its base address`, async ({ page }) => {
    await page.goto(address);
    const violated = await page.evaluate(async () => {
      const directives: string[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
        if (directives.length === 2) resolve();
      });
      const base = document.createElement('base');
      base.href = 'https://example.org/';
      document.head.append(base);
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
      await promise;
      return directives.sort();
    });
    expect(violated).toEqual(['base-uri', 'form-action']);
    expect(new URL(page.url()).origin).toBe(new URL(address).origin);
  });
}
