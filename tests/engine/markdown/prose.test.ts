import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProse } from '../../../src/engine/markdown/parse.ts';
import {
  type ProseContext,
  renderInline,
  renderProse,
} from '../../../src/engine/markdown/prose.ts';
import { undividedPattern } from '../../../src/engine/markdown/typography.ts';
import { labelWorks } from '../../../src/engine/model/reference-label.ts';
import { work } from '../../../src/engine/schemas/bibliography.ts';
import { stringsOf } from '../../../src/strings/strings.ts';

const strings = stringsOf();

const works = z.array(work).parse([
  {
    id: 'ren-2001',
    type: 'book',
    title: 'Two Books',
    author: [{ family: 'Ren' }],
    issued: { 'date-parts': [[2001]] },
  },
  {
    id: 'board-1914',
    type: 'report',
    title: 'Lamps',
    author: [{ literal: 'Board' }],
    issued: { literal: '1914' },
  },
]);
const context: ProseContext = {
  file: 'x.yaml',
  works: new Map(labelWorks(works, strings).map((one) => [one.id, one])),
  undivided: undividedPattern(['tons']),
  point: (offset) => ({ line: 1, column: offset + 1 }),
  countable: { documents: [], received: new Map(), noteSeries: [], strings },
  from: 'n-a',
};
const render = (markdown: string) => renderInline(markdown, context);

describe('editorial prose', () => {
  test('a citation is a link to the work, with its locator', () => {
    const { html, links } = render('As Ren says [@ren-2001, p. 8; @board-1914].');
    expect(html).toBe(
      'As Ren says (<a class="citation" href="/bibliography/#ren-2001">Ren 2001, p. 8</a>; ' +
        '<a class="citation" href="/bibliography/#board-1914">Board 1914</a>).',
    );
    expect(links).toMatchObject([
      { to: 'works', id: 'ren-2001', position: { column: 15 }, length: 8, from: 'n-a' },
      { to: 'works', id: 'board-1914', position: { column: 32 }, length: 10 },
    ]);
  });

  test('a statement that is not certain ends with a word on it', () => {
    expect(render('Late :probable. Lost :possible.').html).toBe(
      'Late<span class="certainty">, probably</span>. Lost<span class="certainty">, possibly</span>.',
    );
    expect(render('Late :certain. *Lost :certain*').html).toBe('Late. <em>Lost</em>');
  });

  test('a cell that stands at the right or in the middle has a class', () => {
    const table = parseProse('| Year | Dues | Tug |\n| --- | ---: | :-: |\n| 1909 | 2 | Alder |\n');
    const { html } = renderProse(table.children, context);
    expect(html).toContain('<th>Year</th>');
    expect(html).toContain('<td class="right">2</td>');
    expect(html).toContain('<td class="center">Alder</td>');
    expect(html).not.toContain('align=');
  });

  test('links lead to passages, ranges, notes, documents, entries and the web', () => {
    const hrefs = (markdown: string): string[] =>
      Array.from(render(markdown).html.matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
    expect(
      hrefs(
        '[a](log#t3) [b](log#t3-t6) [c](log#n-a) [d](log) [e](person:ren) [f](place:rock) [g](group:board) [h](https://lights.example/)',
      ),
    ).toEqual([
      '/documents/log/#t3',
      '/documents/log/?to=6#t3',
      '/documents/log/#n-a',
      '/documents/log/',
      '/people/ren/',
      '/places/rock/',
      '/groups/board/',
      'https://lights.example/',
    ]);
  });

  test('any other address is reported at its position', () => {
    expect(render('See [this](ship:fram).').problems).toMatchObject([
      { rule: 'reference-lands', point: { line: 1, column: 12 }, length: 9 },
    ]);
  });

  test('an unknown directive is reported, a colon before a digit is not', () => {
    expect(render('So :certan').problems).toMatchObject([
      { rule: 'directive-known', point: { column: 4 }, suggestion: ':certain' },
    ]);
    expect(render('at 8:00')).toMatchObject({ problems: [], text: 'at 8:00' });
  });

  test('a citation that cannot be read has no key', () => {
    expect(render('[@ren-2001 p. 8]').links).toMatchObject([{ to: 'works', id: '' }]);
  });
});
