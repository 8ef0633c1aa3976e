/** Validates data against a schema, and reports problems at their positions. */
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import { codePointName } from '../source/code-point.ts';
import type { Path, Yaml } from '../source/yaml.ts';
import { expectationOf } from './expectations.ts';

type Issue = z.core.$ZodIssue;

const MAX_SHOWN = 60;

/** A value in a message; of a long one the beginning. */
function show(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return 'list';
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return 'record';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…"` : text;
}

/** The allowed keys of the strict object at `path`, for suggestions. */
const keysAt = (schema: z.ZodType, path: Path): string[] => [
  ...new Set(
    path
      .reduce<unknown[]>((schemas, key) => schemas.flatMap((one) => innerOf(one, key)), [schema])
      .flatMap(options)
      .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])),
  ),
];

const innerOf = (schema: unknown, key: PropertyKey): unknown[] =>
  options(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) return [one.shape[key as string]];
    if (one instanceof z.ZodArray) return [one.element];
    return one instanceof z.ZodRecord ? [one.valueType] : [];
  });

/** The schemas that a value may have: without defaults, each alternative by itself. */
function options(schema: unknown): unknown[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return options(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(options) : [schema];
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
      yield {
        rule: 'key-known',
        message: `Unexpected key "${key}", expected one of: ${known.join(', ')}.`,
        file: yaml.file,
        point: yaml.locateKey([...issue.path, key]),
        length: key.length,
        ...suggestionFor(key, known),
      };
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(closest) > 0) {
      for (const inner of closest) {
        yield* problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml, data);
      }
      return;
    }
  }
  const isKey = issue.code === 'invalid_key';
  const path = isKey ? issue.path.slice(0, -1) : issue.path;
  const field = path.filter((key) => typeof key === 'string').join('.');
  const met = isKey ? String(issue.path.at(-1)) : valueAt(data, path);
  // A key with nothing after it: its lines were deleted.
  const isEmptyList = met === null && issue.message === 'a list';
  const expected = isEmptyList ? 'a list: [] is an empty one' : issue.message;
  yield {
    rule: /EDTF/.test(expected) ? 'date-is-edtf' : 'record-is-complete',
    message: `${inWords(met, field, isKey)}, expected ${expected}.`,
    file: yaml.file,
    point: isKey ? yaml.locateKey(issue.path) : yaml.locate(path),
    ...(typeof met === 'string' ? { length: met.length } : {}),
    ...(issue.code === 'invalid_value' && typeof met === 'string'
      ? suggestionFor(met, issue.values.map(String))
      : {}),
  };
}

/** The value that was found, as the beginning of a message: `Missing "title"`, `Unexpected 5 for "title"`. */
function inWords(met: unknown, field: string, isKey: boolean): string {
  if (met === undefined) return `Missing "${field}"`;
  if (field === '') return `Unexpected ${met === null ? 'empty file' : show(met)}`;
  return `Unexpected ${isKey ? 'key ' : ''}${show(met)} ${isKey ? 'in' : 'for'} "${field}"`;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

/** A key whose value may be a space. */
const SEPARATOR = 'separator';

/** A character that a reader sees. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Values, and items of lists, that are no words although some are expected: they would be published as nothing. */
function blankValues(value: unknown, path: Path, yaml: Yaml): Diagnostic[] {
  if (typeof value === 'string') {
    if (VISIBLE.test(value) || path.at(-1) === SEPARATOR) return [];
    const field = path.filter((key) => typeof key === 'string').join('.');
    const shown = JSON.stringify(value).replace(INVISIBLE, codePointName);
    return [
      {
        rule: 'record-is-complete',
        message: `Unexpected blank ${shown} for "${field}", expected words, or no such key.`,
        file: yaml.file,
        point: yaml.locate(path),
      },
    ];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    blankValues(inner, [...path, Array.isArray(value) ? Number(key) : key], yaml),
  );
}

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
  const result = schema.safeParse(yaml.data, { error: expectationOf });
  if (result.success) {
    const problems = blankValues(yaml.data, [], yaml);
    return { value: problems.length === 0 ? result.data : undefined, problems };
  }
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => [
      ...problemsOf(issue, schema, yaml, yaml.data),
    ]),
  };
}
