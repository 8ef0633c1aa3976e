/** Each hostile input has its answer, with a place, what was met and what was expected, in time. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLighthouse } from '../lighthouse.ts';
import { ANSWERS, openHostile, readAnswers } from './hostile.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';

const answer = openHostile(await readLighthouse());
const answers = HOSTILE_INPUTS.map((_, index) => answer(index));
if (process.env.UPDATE === '1') writeFileSync(ANSWERS, `${answers.join('\n\n')}\n`);

test.each(answers.map((text, index) => [HOSTILE_INPUTS[index]?.name ?? '', text] as const))(
  '%s',
  (name, text) => {
    expect(readAnswers().find((one) => one.startsWith(`${name}\n`))).toBe(text);
    const [, ...problems] = text.split('\n');
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(
        /^ {2}\S.*:\d+:\d+ [a-z0-9-]+: (?:Unexpected|Missing|Unused) .*(?:, expected .*\.|…)$/,
      );
    }
  },
);
