import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/engine/model/plain-text.ts';
import { opening } from '../../src/exports/plain.ts';

describe('plain text', () => {
  it('keeps words and drops citations, marks of certainty and markup', () => {
    const html =
      'She &amp; <a class="name" href="/people/a/">Anna</a> came in 1904 (<a class="citation" href="/b">Ren 2001</a>, p. 5; <a class="citation" href="/c">Board</a>) <span class="certainty">probable</span>\n (as all knew) &#x3C;&lt;.';
    expect(plainText(html)).toBe('She & Anna came in 1904 (as all knew) <<.');
  });

  it('opens with whole sentences, or with whole words', () => {
    expect(opening('One is here. Two is there. Three.', 30)).toBe('One is here. Two is there.');
    expect(opening('One long sentence without an end', 20)).toBe('One long sentence…');
    expect(opening('Short.', 20)).toBe('Short.');
  });
});
