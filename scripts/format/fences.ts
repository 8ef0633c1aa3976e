/** Reads the examples of the reference from its fenced code blocks. */
import type { Written } from './examples.ts';

/** An example with its result in the reference. */
export interface StatedExample {
  readonly written: Written;
  readonly isSound: boolean;
  /** Empty for an example without a result: records of a YAML file. */
  readonly outcome: string;
  /** Line of the fence that opens the example. */
  readonly line: number;
}

interface Fence {
  readonly language: string;
  readonly title: string;
  readonly code: string;
  readonly line: number;
}

const FENCE = /^```(\w+)(?: (\S+))?\n([\s\S]*?)\n?^```$/gm;

/**
 * Reads the examples. Each is a fence `markdown document`, `markdown prose` or `yaml <file>`. A transcription has
 * `text received` before it. A result, `yaml result` or `text problems`, comes after the example.
 */
export function statedExamples(markdown: string): StatedExample[] {
  const fences = fencesIn(markdown);
  return fences.flatMap((fence, index) => {
    const written = writtenIn(fence, fences[index - 1]);
    if (written === undefined) return [];
    const next = fences[index + 1];
    const outcome = next !== undefined && isOutcome(next) ? next.code : '';
    return [{ written, isSound: next?.title !== 'problems', outcome, line: fence.line }];
  });
}

/** Writes the result of every example that has a fence for it. */
export function withOutcomes(markdown: string, outcomeOf: (written: Written) => string): string {
  const fences = fencesIn(markdown);
  let index = 0;
  return markdown.replace(FENCE, (whole) => {
    const fence = fences[index];
    const written = fence && isOutcome(fence) && writtenIn(fences[index - 1], fences[index - 2]);
    index++;
    if (!written) return whole;
    return `\`\`\`${fence.language} ${fence.title}\n${outcomeOf(written)}\n\`\`\``;
  });
}

const isOutcome = ({ title }: Fence): boolean => title === 'problems' || title === 'result';

const fencesIn = (markdown: string): Fence[] =>
  [...markdown.matchAll(FENCE)].map(
    ({ 1: language = '', 2: title = '', 3: code = '', index }): Fence => ({
      language,
      title,
      code,
      line: markdown.slice(0, index).split('\n').length,
    }),
  );

function writtenIn(fence?: Fence, before?: Fence): Written | undefined {
  if (fence === undefined) return undefined;
  const { language, title, code: source } = fence;
  if (language === 'markdown' && title === 'prose') return { as: 'prose', source };
  if (language === 'markdown' && title === 'document') {
    return { as: 'document', source, received: before?.title === 'received' ? before.code : '' };
  }
  return language === 'yaml' && title.endsWith('.yaml')
    ? { as: 'records', source, file: title }
    : undefined;
}
