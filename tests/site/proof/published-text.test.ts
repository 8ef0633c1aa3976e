/** The proof reads a page by its HTML and the documented attributes alone. */
import { describe, expect, test } from 'vitest';
import { publishedTexts } from '../../../src/site/proof/published-text.ts';

const read = (inner: string): string =>
  publishedTexts(
    `<main><div data-transcription="log" data-witness="log.txt 1-2">${inner}</div></main>`,
  )[0]?.text ?? '';

describe('the text of a transcription', () => {
  test.each([
    ['joins what is in a line', 'ro<a href="x">p</a>e<sup><a>15</a></sup>', ' rope15 '],
    [
      'reads the label of a call once',
      'rope<sup><a data-label="15"><template>15</template></a></sup>',
      ' rope15 ',
    ],
    [
      'does not read a label of the editors',
      'rope<sup data-editorial><a data-label="a"><template>a</template></a></sup>',
      ' rope ',
    ],
    ['parts blocks', '<p>One</p><p>two</p>', '  One  two  '],
    [
      'leaves out what is editorial',
      'a<b data-editorial>1</b><i data-editorial="">2</i> rope',
      ' a rope ',
    ],
    [
      'has the received words of departures',
      'No <span data-received="assitance">assistance</span>',
      ' No assitance ',
    ],
    [
      'has characters by their code point',
      'a<span data-character="202E">U+202E</span>b',
      ' a\u202Eb ',
    ],
    [
      'does not believe a code point that readers do not see',
      'a<span data-character="202E">U+202D</span>b',
      ' aU+202Db ',
    ],
    [
      'has received signs by their attribute',
      '<p><span data-signs="&gt; "></span>The oil <span data-signs=" &gt; "></span>is out.</p>',
      '  > The oil  > is out.  ',
    ],
    [
      'does not leave out words beside received signs',
      '<span data-signs="&gt; ">The</span> oil',
      ' The oil ',
    ],
    ['reads entities and leaves out comments', 'a &amp; b<!-- c -->', ' a & b '],
    ['keeps every other character', 'a\u00a0b\ufeffc', ' a\u00a0b\ufeffc '],
  ])('%s', (_, inner, text) => {
    expect(read(inner)).toBe(text);
  });

  test('has the reading of each departure, with its characters', () => {
    const inner = 'a<b data-received="x">y<i data-character="0007">U+0007</i></b>';
    const [text] = publishedTexts(`<p data-transcription="log">${inner}</p>`);
    expect(text?.departures).toEqual([{ received: 'x', reading: 'y\u0007' }]);
  });

  test('is read of every transcription of a page', () => {
    const html = '<div data-transcription="a">A</div><p>no</p><div data-transcription="b">B</div>';
    expect(publishedTexts(html).map(({ document, text }) => [document, text.trim()])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
  });
});
