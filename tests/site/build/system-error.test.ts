import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemErrorSentence } from '../../../src/site/build/system-error.ts';

/** The error that a call of the file system throws. */
function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('The call did not fail.');
}

describe('an error of the file system', () => {
  const nowhere = join(tmpdir(), 'no-such-folder/log.md');

  it.each([
    ['read', () => readFileSync(nowhere)],
    ['written', () => writeFileSync(nowhere, '')],
  ])('is one sentence with the path where a file cannot be %s', (_, call) => {
    const error = errorOf(call);
    expect(systemErrorSentence(error, '')).toBe(
      `Cannot open ${nowhere}: no such file or directory (ENOENT). The site is as it was.`,
    );
  });

  it('is found in an error that wraps it', () => {
    const error = new Error('Build failed', { cause: errorOf(() => readFileSync(nowhere)) });
    expect(systemErrorSentence(error, '')).toContain(nowhere);
  });

  it('names the places where the system names no file', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      errno: -28,
      code: 'ENOSPC',
      syscall: 'write',
    });
    expect(systemErrorSentence(full, 'to dist')).toBe(
      'Cannot write to dist: no space left on device (ENOSPC). The site is as it was.',
    );
  });

  it('is read from what the bundler reports', () => {
    const text =
      'Build failed with 1 error:\n\nFailed to write file in /site/a.js\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>';
    expect(systemErrorSentence(new Error(text), '')).toBe(
      'Failed to write file in /site/a.js: No space left on device (os error 28). The site is as it was.',
    );
  });

  it('does not describe any other error', () => {
    for (const error of [new Error('x'), new TypeError('y'), 'z', undefined]) {
      expect(systemErrorSentence(error, '')).toBeUndefined();
    }
  });
});
