/** What all commands share: their help, how they fail, how they answer programs, and how they read their arguments. */
import { parseArgs } from 'node:util';
import { nearest } from '../engine/diagnostics/suggestions.ts';
import { visible } from '../engine/diagnostics/visible.ts';
import { fileErrorSentence } from '../engine/source/file-error.ts';
import { type CommandName, manualText } from './manuals.ts';

/**
 * Runs a command, or prints its manual for `--help`. An error is one sentence, with the path of a file that cannot be used;
 * the exit code is then 1. With `--json` it is an object with the field `error`, on the standard output.
 */
export async function runCommand(
  name: CommandName,
  run: (args: readonly string[]) => Promise<void> | void,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(manualText(name));
    return;
  }
  try {
    await run(args);
  } catch (error) {
    const message = fileErrorSentence(error, 'a file') ?? (error as Error).message;
    if (args.includes('--json')) console.log(JSON.stringify({ error: message }));
    console.error(message.split('\n').map(visible).join('\n'));
    process.exitCode = 1;
  }
}

/** The option that every command has. */
export const JSON_OPTION = { json: { type: 'boolean' } } as const;

/** Prints the result of a command: an object for programs, or words. */
export function answer(isJson: boolean | undefined, result: object, words: string): void {
  console.log(isJson === true ? JSON.stringify(result, undefined, 2) : words);
}

/** The options of a command by name. */
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The options that were given, and the other arguments. */
export interface Arguments<Given extends Options> {
  readonly values: {
    readonly [Name in keyof Given]?: Given[Name]['type'] extends 'string' ? string : true;
  };
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of a command.
 * @param most the most arguments that are no options
 * @throws Error with an unknown argument and a suggestion, or an option without its value
 */
export function readArguments<Given extends Options>(
  args: readonly string[],
  options: Given,
  most = 0,
): Arguments<Given> {
  const names = Object.keys(options).map((name) => `--${name}`);
  const values: Record<string, string | true> = {};
  const positionals: string[] = [];
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (positionals.length === most) throw unexpectedArgument(token.value, names);
      positionals.push(token.value);
      continue;
    }
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined) throw unexpectedArgument(token.rawName, names);
    if (type === 'string' && !token.value) {
      throw new Error(`Expected a value after ${token.rawName}.`);
    }
    if (type === 'boolean' && token.value !== undefined) {
      throw new Error(
        `Unexpected ${token.rawName}=${token.value}, expected ${token.rawName} without a value.`,
      );
    }
    values[token.name] = token.value ?? true;
  }
  return { values: values as Arguments<Given>['values'], positionals };
}

function unexpectedArgument(argument: string, names: readonly string[]): Error {
  const expected = names.length === 0 ? 'no more arguments' : names.join(', ');
  return new Error(
    `Unexpected ${argument}, expected ${expected}.${suggestionText(argument, names)}`,
  );
}

/** A line with the candidate that was probably meant; empty if there is none. */
export function suggestionText(met: string, candidates: readonly string[]): string {
  const meant = nearest(met, candidates);
  return meant === undefined ? '' : `\nPerhaps: ${meant}`;
}
