import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/engine/diagnostics/diagnostic.ts';
import { reportText } from '../../../../src/engine/diagnostics/reporters/terminal.ts';
import { readLighthouse } from '../../../lighthouse.ts';

const archive = await readLighthouse();
const problem = (file: string, line: number, column: number): Diagnostic => ({
  rule: 'reference-lands',
  message: 'Unexpected A, expected B.',
  file: `lighthouse/${file}`,
  point: { line, column },
});
const heads = (report: string): string[] => report.match(/^lighthouse\S+/gm) ?? [];

test('problems are ordered by file, line and column', () => {
  const report = reportText(
    [
      problem('documents/log.md', 12, 3),
      problem('documents/log.md', 5, 9),
      problem('bibliography.yaml', 7, 1),
      problem('documents/log.md', 5, 2),
    ],
    archive,
  );
  expect(heads(report)).toEqual([
    'lighthouse/bibliography.yaml:7:1',
    'lighthouse/documents/log.md:5:2',
    'lighthouse/documents/log.md:5:9',
    'lighthouse/documents/log.md:12:3',
  ]);
  expect(report).toMatch(/\n4 problems in 2 files\.\n$/);
});

test('parts are set off only by the paint that is given', () => {
  const one = [{ ...problem('documents/log.md', 5, 2), suggestion: 'C' }];
  const painted = reportText(one, archive, (part, text) => `<${part}>${text}</${part}>`);
  expect(painted).toMatch(/^<place>lighthouse\S+:5:2<\/place> <rule>reference-lands<\/rule>\n/);
  expect(painted).toContain('<suggestion>Perhaps: C</suggestion>');
  expect(painted.replace(/<\/?(place|rule|frame|suggestion)>/g, '')).toBe(reportText(one, archive));
});
