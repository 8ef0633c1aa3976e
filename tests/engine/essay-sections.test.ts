import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/engine/edition/essay-sections.ts';
import { parseProse } from '../../src/engine/markdown/parse.ts';
import { openLighthouse } from '../lighthouse.ts';

const anchorsOf = (markdown: string): string[] =>
  sectionsOf(parseProse(markdown).children).map(({ anchor }) => anchor);

describe('sections of an essay', () => {
  test('begin at its heads of the second level, and before the first', async () => {
    const { essays } = await openLighthouse();
    expect(essays[0]?.sections).toEqual([
      { anchor: '', title: '', text: expect.stringContaining('a lens, a rope and lamps') },
      {
        anchor: 'how-it-is-kept',
        title: 'How it is kept',
        text: 'Every quill and every lantern is counted.',
      },
      {
        anchor: 'how-it-is-kept-1',
        title: 'How it is kept',
        text: expect.stringMatching(/^Twice a year.*By night\s+The clerk counts again\.$/s),
      },
    ]);
  });

  test('have ids that are nothing else on the page', () => {
    expect(anchorsOf('## Content\n\nWords.\n\n## Content')).toEqual(['content-1', 'content-2']);
  });

  test('are none where there are no words', () => {
    expect(anchorsOf('')).toEqual([]);
  });
});
