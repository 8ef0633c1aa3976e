import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/site/head/content-security-policy.ts';
import { LABEL_STYLE } from '../../../src/site/head/label-style.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('the content security policy', () => {
  it('allows the files of the site alone', () => {
    expect(contentPolicy({ wasm: false, inline: [] })).toBe(
      "default-src 'self';object-src 'none';base-uri 'none';form-action 'self'",
    );
  });

  it('allows each inline text by its hash', () => {
    const policy = contentPolicy({ wasm: true, inline: ['f()', LABEL_STYLE] });
    expect(policy).toContain(
      `default-src 'self' 'wasm-unsafe-eval' 'sha256-${hashOf('f()')}' 'sha256-${hashOf(LABEL_STYLE)}';`,
    );
  });
});

describe('the style of labels', () => {
  it('draws numbers and note calls from their attributes', () => {
    expect(LABEL_STYLE).toBe(
      '.number::before{content:attr(aria-label)}[data-label]::before{content:attr(data-label)}',
    );
  });
});
