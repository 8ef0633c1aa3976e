import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { workbenchReport } from '../../src/workbench/report.ts';
import { type Edit, readLighthouse, withEdits } from '../lighthouse.ts';

const lighthouse = await readLighthouse();

function reportWith(page: string, ...edits: readonly Edit[]) {
  const archive = withEdits(lighthouse, edits);
  return workbenchReport({ archive, ...compile(archive) }, page);
}

const FAULT: Edit = {
  file: 'documents/log.md',
  find: 'asks how much oil',
  put: 'asks how much coal',
};

describe('the report beside a page', () => {
  test('has the problems of its file before those of others', () => {
    const here = reportWith('/documents/log/', FAULT);
    expect(here.here).toEqual([
      expect.objectContaining({ file: 'lighthouse/documents/log.md', rule: 'text-is-conserved' }),
    ]);
    expect(here.elsewhere).toEqual([]);
    const other = reportWith('/people/', FAULT);
    expect(other.here).toEqual([]);
    expect(other.elsewhere).toEqual(here.here);
  });

  test('lists names of its document that no entry has, with candidates', () => {
    const text = (file: string): Edit => ({
      file,
      find: 'The oil is nearly out',
      put: 'The oil, as Tom Nagel and Tom Quill say, is nearly out',
    });
    const edits = [text('received/letter.txt'), text('documents/letter.md')];
    expect(reportWith('/documents/letter/', ...edits).names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Tom Nagel', candidates: [] }),
        expect.objectContaining({
          name: 'Tom Quill',
          candidates: expect.arrayContaining(['mara-quill']),
        }),
      ]),
    );
    expect(reportWith('/people/', ...edits).names).toEqual([]);
  });

  test.each([
    ['/', 'edition.yaml'],
    ['/places/skerryvik/', 'authority/places.yaml'],
    ['/dates/', 'authority/events.yaml'],
    ['/bibliography/', 'bibliography.yaml'],
    ['/about/method/', 'essays/method.md'],
  ])('of %s is on %s', (page, file) => {
    const archive = lighthouse;
    const at = { line: 1, column: 1 };
    const problem = {
      rule: 'yaml-parses',
      message: 'A',
      file: `lighthouse/${file}`,
      point: at,
    } as const;
    const report = workbenchReport({ archive, ...compile(archive), problems: [problem] }, page);
    expect(report.here).toHaveLength(1);
  });

  test('is there although nothing can be read', () => {
    const { here, names } = reportWith('/', {
      file: 'edition.yaml',
      find: 'format: 1',
      put: 'format: [',
    });
    expect(here.length).toBeGreaterThan(0);
    expect(names).toEqual([]);
  });
});
