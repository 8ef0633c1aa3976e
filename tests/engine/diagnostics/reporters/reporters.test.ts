import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/engine/diagnostics/diagnostic.ts';
import { reportGithub } from '../../../../src/engine/diagnostics/reporters/github.ts';
import { reportJson } from '../../../../src/engine/diagnostics/reporters/json.ts';

const first: Diagnostic = {
  rule: 'entry-is-single',
  message: 'Unexpected "a:b", expected 100%,\none entry.',
  file: 'content/people, places.yaml',
  point: { line: 3, column: 7 },
  length: 4,
  suggestion: 'b',
  related: [{ file: 'content/groups.yaml', point: { line: 1, column: 2 }, message: 'The first.' }],
};
const second: Diagnostic = {
  rule: 'note-has-text',
  message: 'Unexpected call.',
  file: 'content/people, places.yaml',
  point: { line: 12, column: 1 },
};

describe('the report for programs', () => {
  test('is JSON, in the order of the places', () => {
    expect(JSON.parse(reportJson([second, first]))).toEqual({
      notices: [],
      problems: [
        {
          rule: 'entry-is-single',
          file: 'content/people, places.yaml',
          line: 3,
          column: 7,
          length: 4,
          message: first.message,
          suggestion: 'b',
          related: [{ file: 'content/groups.yaml', line: 1, column: 2, message: 'The first.' }],
          manual: 'docs/rules/entry-is-single.md',
        },
        {
          rule: 'note-has-text',
          file: 'content/people, places.yaml',
          line: 12,
          column: 1,
          length: 1,
          message: 'Unexpected call.',
          manual: 'docs/rules/note-has-text.md',
        },
      ],
    });
  });

  test('is an empty list where all is well', () => {
    expect(JSON.parse(reportJson([]))).toEqual({ problems: [], notices: [] });
  });
});

describe('the report for GitHub Actions', () => {
  test('has a command for each problem, with its signs escaped', () => {
    expect(reportGithub([second, first]).split('\n')).toEqual([
      '::error file=content/people%2C places.yaml,line=3,col=7,endColumn=11,title=entry-is-single::Unexpected "a:b", expected 100%25,%0Aone entry.%0APerhaps: b',
      '::error file=content/people%2C places.yaml,line=12,col=1,endColumn=2,title=note-has-text::Unexpected call.',
      '',
    ]);
  });

  test('is empty where all is well', () => {
    expect(reportGithub([])).toBe('');
  });
});
