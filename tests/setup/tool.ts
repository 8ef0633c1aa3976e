/** Programs that tests use where they are installed. */
import { spawnSync } from 'node:child_process';
import type { TestInfo } from '@playwright/test';

/** A program with its first arguments, as `spawnSync` takes them. */
export interface Tool {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where it runs. */
  readonly folder?: string;
}

export interface Outcome {
  /** The exit code; `null` if the program did not start. */
  readonly status: number | null;
  /** Output and errors together. */
  readonly said: string;
}

/** Runs a tool. */
export function run({ command, folder }: Tool, ...more: readonly string[]): Outcome {
  const [program, ...first] = command;
  const { status, stdout, stderr } = spawnSync(program, [...first, ...more], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  return { status, said: `${stdout ?? ''}${stderr ?? ''}` };
}

/** Skips a test of Playwright where the tool cannot be started. Says why in a line of its own: the report of Playwright does not. */
export function skipWithout(tool: Tool, info: TestInfo): void {
  const { status, said } = run(tool);
  // On some systems a Java program without a starter is read as a script of the shell.
  if (status !== null && !/syntax error|cannot execute/i.test(said)) return;
  const why = `skipped because ${tool.name} is not installed`;
  console.log(why);
  info.skip(true, why);
}

/** A Java program: the jar that a variable of the environment names, or a command. */
export const javaTool = (name: string, command: string, jar: string | undefined): Tool => ({
  name,
  command: jar === undefined ? [command] : ['java', '-jar', jar],
});
