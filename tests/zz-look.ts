import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser/browser.ts';
const [folder = 'dist-letterbook', ...specs] = process.argv.slice(2);
const port = 7417;
const server = spawn(process.execPath, ['src/cli/serve.ts', folder], { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' });
try {
  for (let i = 0; i < 50; i++) { try { await fetch(`http://127.0.0.1:${port}/`); break; } catch { await new Promise((r) => setTimeout(r, 300)); } }
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: [...browserArgs], ...(executablePath ? { executablePath } : {}) });
  for (const spec of specs) {
    const [address = '/', width = '1440', mode = 'light'] = spec.split('@');
    const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: mode === 'dark' ? 'dark' : 'light' });
    if (mode === 'print') await page.emulateMedia({ media: 'print' });
    page.on('pageerror', (e) => console.log('ERR', e.message));
    await page.goto(`http://127.0.0.1:${port}${address}`);
    await page.waitForTimeout(700);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const name = `/tmp/look17/${address.replace(/\W+/g, '-')}-${width}-${mode}.png`;
    await page.screenshot({ path: name, fullPage: true });
    console.log(name, 'over', over, 'height', height);
    await page.close();
  }
  await browser.close();
} finally { server.kill(); }
