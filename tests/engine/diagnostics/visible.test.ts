import { expect, test } from 'vitest';
import { reportGithub } from '../../../src/engine/diagnostics/reporters/github.ts';
import { reportJson } from '../../../src/engine/diagnostics/reporters/json.ts';
import { reportText } from '../../../src/engine/diagnostics/reporters/terminal.ts';
import { readLighthouse, withEdits } from '../../lighthouse.ts';

const HOSTILE = 'a\u001b]0;owned\u0007\u202eb\u2066c\u009bd';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const archive = withEdits(await readLighthouse(), [
  { file: 'documents/letter.md', find: 'Send a lens', put: `Send a ${HOSTILE} lens` },
]);
const problem = {
  rule: 'note-has-text',
  message: `Unexpected "${HOSTILE}".`,
  file: 'lighthouse/documents/letter.md',
  point: { line: 26, column: 8 },
  suggestion: HOSTILE,
} as const;
const related = [{ file: `x${HOSTILE}.md`, point: problem.point, message: HOSTILE }];

test('no report holds a character that a terminal obeys', () => {
  const problems = [{ ...problem, related }];
  expect(reportText(problems, archive)).not.toMatch(OBEYED);
  expect(reportText(problems, archive)).toContain('Send a a␛]0;owned␇\ufffdb\ufffdc\ufffdd lens');
  expect(reportGithub(problems)).not.toMatch(OBEYED);
  expect(reportJson(problems)).not.toMatch(OBEYED);
  expect(JSON.parse(reportJson(problems)).problems[0].message).toBe(problem.message);
});
