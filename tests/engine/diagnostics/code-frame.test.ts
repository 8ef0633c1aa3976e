import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/engine/diagnostics/code-frame.ts';

const drawn = (...lines: string[]): string => lines.join('\n');

describe('a code frame', () => {
  test('shows the line between its neighbours', () => {
    expect(codeFrame('one\ntwo words\nthree\n', { line: 2, column: 5 }, 5)).toBe(
      drawn('1 | one', '2 | two words', '  |     ^^^^^', '3 | three'),
    );
  });

  test('begins and ends with the file', () => {
    expect(codeFrame('only', { line: 1, column: 5 })).toBe(drawn('1 | only', '  |     ^'));
    expect(codeFrame('only', { line: 4, column: 1 })).toBe('');
  });

  test('counts glyphs of double width before the place and under the mark', () => {
    expect(codeFrame('안나 벨로바 came', { line: 1, column: 4 }, 3)).toBe(
      drawn('1 | 안나 벨로바 came', '  |      ^^^^^^'),
    );
  });

  test('does not count combining marks', () => {
    expect(codeFrame('A\u030akesson x', { line: 1, column: 10 })).toBe(
      drawn('1 | A\u030akesson x', '  |         ^'),
    );
  });

  test('shows a tab as a space', () => {
    expect(codeFrame('a\tb', { line: 1, column: 3 })).toBe(drawn('1 | a b', '  |   ^'));
  });

  test('cuts a long line around the place, on both sides', () => {
    const line = `${'안'.repeat(100)}HERE${'b'.repeat(200)}`;
    const [met = '', mark = ''] = codeFrame(line, { line: 1, column: 101 }, 4).split('\n');
    expect(met).toMatch(/^1 \| …안+HEREb+…$/);
    expect(stringWidth(met)).toBeLessThanOrEqual(80);
    expect(stringWidth(met.slice(0, met.indexOf('HERE')))).toBe(mark.indexOf('^'));
    expect(mark).toMatch(/ \^{4}$/);
  });

  test('aligns the numbers of lines', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(codeFrame(lines, { line: 10, column: 1 })).toBe(
      drawn(' 9 | line 9', '10 | line 10', '   | ^', '11 | line 11'),
    );
  });
});
