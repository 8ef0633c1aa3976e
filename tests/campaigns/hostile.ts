/**
 * Gives the engine each hostile input. The answer must be the one in hostile.txt: rule, place and message of every problem.
 * `UPDATE=1 npx vitest run tests/campaigns/hostile.test.ts` writes hostile.txt again; look at what has changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import { inOrder } from '../../src/engine/diagnostics/order.ts';
import { visible } from '../../src/engine/diagnostics/visible.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Archive } from '../../src/engine/source/archive.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';
import type { Campaign } from './campaign.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';

export const ANSWERS = join(import.meta.dirname, 'hostile.txt');

const MAX_SHOWN = 240;

/** Answers hostile inputs, and keeps the documents that an input leaves as they are. */
export function openHostile(lighthouse: Archive): (index: number) => string {
  const documents = new Map<string, Document>();
  return (index) => {
    const { name, edits } = HOSTILE_INPUTS[index] ?? { name: '', edits: [] };
    const { problems } = compile(withEdits(lighthouse, edits), documents);
    const answers = inOrder(problems).map(({ file, point, rule, message }) => {
      const text = `${file.replace('lighthouse/', '')}:${point.line}:${point.column} ${rule}: ${message}`;
      return visible(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
    });
    return [name, ...answers.map((answer) => `  ${answer}`)].join('\n');
  };
}

/** The answers by input. */
export const readAnswers = (): string[] => readFileSync(ANSWERS, 'utf8').trimEnd().split('\n\n');

export const hostile: Campaign = {
  description:
    'Gives the engine inputs that broke it once, or passed in silence. Each must have its answer.',
  cases: HOSTILE_INPUTS.length,
  async open() {
    const answer = openHostile(await readLighthouse());
    const expected = readAnswers();
    return {
      run(_random, index) {
        const detail = answer(index % HOSTILE_INPUTS.length);
        const passed = expected.includes(detail);
        return { result: passed ? 'answered' : 'another answer', passed, detail };
      },
    };
  },
};
