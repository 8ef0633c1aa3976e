import { describe, expect, it } from 'vitest';
import { worksBibtex } from '../../src/exports/citations/works-bibtex.ts';
import { lighthouse } from './lighthouse.ts';

describe('the bibliography as BibTeX', () => {
  it('has an entry with a title for every work, under its key', () => {
    const entries = worksBibtex(lighthouse.works).split('\n\n');
    expect(entries.map((entry) => /^@\w+\{([^,]+),/.exec(entry)?.[1])).toEqual(
      lighthouse.works.map(({ id }) => id),
    );
    for (const entry of entries) expect(entry).toMatch(/\n {2}title = \{\{.+\}\}/);
  });

  it('has the fields of an article, with a range of pages and words in braces', () => {
    const article = {
      id: 'fell-1950',
      type: 'article-journal',
      title: 'Oil & light',
      author: [{ family: 'Fell', given: 'Mara' }, { literal: 'Board of Lights' }],
      'container-title': 'Journal of Lights',
      issue: '5',
      page: '1, 2–9',
      issued: { 'date-parts': [[1950, 3]] },
      accessed: { 'date-parts': [[2003, 2, 26]] },
      URL: 'https://lights.example/a_b',
      language: 'en',
    } as const;
    expect(worksBibtex([article as never])).toBe(`@article{fell-1950,
  author = {Fell, Mara and {Board of Lights}},
  title = {{Oil \\& light}},
  journaltitle = {Journal of Lights},
  number = {5},
  year = {1950},
  month = mar,
  date = {1950-03},
  pages = {1, 2--9},
  url = {https://lights.example/a_b},
  urldate = {2003-02-26},
  langid = {english}
}
`);
  });

  it('keeps a date that is only words', () => {
    const work = { id: 'x-1', type: 'book', title: 'X', issued: { literal: 'in press' } } as const;
    expect(worksBibtex([work as never])).toContain('note = {in press}');
  });
});
