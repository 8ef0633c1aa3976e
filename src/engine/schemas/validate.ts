/** Validates data against a schema, and reports problems at their positions. */
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggestions.ts';
import type { Path, Yaml } from '../source/yaml.ts';
import { escapedCharacters } from './escaped-characters.ts';

type Issue = z.core.$ZodIssue;

const show = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? String(value));

/** The allowed keys of the strict object at `path`, for suggestions. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const key of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[key as string];
    else if (current instanceof z.ZodArray) current = current.element;
    else return [];
  }
  current = unwrap(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return current;
}

function* problemsOf(
  issue: Issue,
  schema: z.ZodType,
  yaml: Yaml,
  data: unknown,
): Generator<Diagnostic> {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    for (const key of issue.keys) {
      const suggestion = nearest(key, known);
      yield {
        rule: 'key-known',
        message: `Unexpected key "${key}", expected one of: ${known.join(', ')}.`,
        file: yaml.file,
        point: yaml.locateKey([...issue.path, key]),
        length: key.length,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    for (const inner of closest) {
      yield* problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml, data);
    }
    return;
  }
  const field = issue.path.filter((key) => typeof key === 'string').join('.');
  const met = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  const expected =
    issue.code === 'invalid_value'
      ? `one of: ${issue.values.map(show).join(', ')}`
      : issue.code === 'invalid_type' && !issue.message.startsWith('a ')
        ? expectedType(issue.expected)
        : issue.message;
  const suggestion =
    issue.code === 'invalid_value' && typeof met === 'string'
      ? nearest(met, issue.values.map(String))
      : undefined;
  yield {
    rule: /EDTF/.test(expected) ? 'date-is-edtf' : 'record-is-complete',
    message:
      met === undefined
        ? `Missing required field "${field}", expected ${expected}.`
        : `Unexpected ${show(met)} for "${field}", expected ${expected}.`,
    file: yaml.file,
    point: yaml.locate(issue.path),
    ...(typeof met === 'string' ? { length: met.length } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

const expectedType = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/**
 * Validates `yaml.data`.
 * @returns the value with its defaults, or `undefined` and all problems of the file
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
): { value: z.output<Schema> | undefined; problems: Diagnostic[] } {
  if (yaml.errors.length > 0) {
    const { file } = yaml;
    const problems = yaml.errors.map(
      (error): Diagnostic => ({ rule: 'yaml-parses', file, ...error }),
    );
    return { value: undefined, problems };
  }
  const result = schema.safeParse(yaml.data, { reportInput: true });
  const problems = escapedCharacters(yaml);
  if (result.success) return { value: result.data, problems };
  for (const issue of result.error.issues) {
    problems.push(...problemsOf(issue, schema, yaml, yaml.data));
  }
  return { value: undefined, problems };
}
