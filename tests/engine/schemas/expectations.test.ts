/** No message of the schema library reaches an editor: each of its issues is said in our words. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../src/engine/schemas/validate.ts';
import { parseYaml } from '../../../src/engine/source/yaml.ts';

const messagesOf = (schema: z.ZodType, text: string): string[] =>
  validate(schema, parseYaml('x.yaml', text)).problems.map(({ message }) => message);

/** A schema and a value for each code of an issue, and some for its kinds. */
const ISSUES: readonly (readonly [
  code: z.core.$ZodIssue['code'],
  type: z.ZodType,
  yaml: string,
  message: string,
])[] = [
  ['invalid_type', z.string(), '', 'Missing "a", expected a string.'],
  ['invalid_type', z.string(), 'a: 5', 'Unexpected 5 for "a", expected a string.'],
  ['invalid_type', z.array(z.string()), 'a: b', 'Unexpected "b" for "a", expected a list.'],
  [
    'invalid_type',
    z.array(z.string()),
    'a:',
    'Unexpected null for "a", expected a list: [] is an empty one.',
  ],
  [
    'invalid_type',
    z.strictObject({}),
    'a: [b]',
    'Unexpected list for "a", expected a record of keys and values.',
  ],
  ['invalid_type', z.number().int(), 'a: 1.5', 'Unexpected 1.5 for "a", expected a whole number.'],
  [
    'too_small',
    z.array(z.string()).min(1),
    'a: []',
    'Unexpected [] for "a", expected at least 1 item.',
  ],
  [
    'too_small',
    z.string().min(1),
    'a: ""',
    'Unexpected "" for "a", expected at least 1 character.',
  ],
  ['too_small', z.number().positive(), 'a: 0', 'Unexpected 0 for "a", expected more than 0.'],
  [
    'too_small',
    z.tuple([z.number(), z.number()]),
    'a: [1]',
    'Unexpected list for "a", expected at least 2 items.',
  ],
  [
    'too_big',
    z.string().length(1),
    'a: bc',
    'Unexpected "bc" for "a", expected exactly 1 character.',
  ],
  ['too_big', z.number().max(90), 'a: 99', 'Unexpected 99 for "a", expected at most 90.'],
  [
    'invalid_format',
    z.url(),
    'a: b',
    'Unexpected "b" for "a", expected an address of the web, such as "https://lights.example".',
  ],
  [
    'invalid_format',
    z.iso.date(),
    'a: b',
    'Unexpected "b" for "a", expected a day, quoted: "2003-03-12".',
  ],
  [
    'invalid_format',
    z.string().regex(/^c$/),
    'a: b',
    'Unexpected "b" for "a", expected text of another form.',
  ],
  [
    'not_multiple_of',
    z.number().multipleOf(5),
    'a: 3',
    'Unexpected 3 for "a", expected a multiple of 5.',
  ],
  [
    'unrecognized_keys',
    z.strictObject({ b: z.string() }),
    'a: { b: x, bb: y }',
    'Unexpected key "bb", expected one of: b.',
  ],
  [
    'unrecognized_keys',
    z.union([z.string(), z.strictObject({ id: z.string() })]),
    'a: { id: x, idd: y }',
    'Unexpected key "idd", expected one of: id.',
  ],
  [
    'invalid_union',
    z.union([z.string(), z.boolean()]),
    'a: 5',
    'Unexpected 5 for "a", expected a string or true or false.',
  ],
  [
    'invalid_key',
    z.record(z.string().max(1), z.string()),
    'a: { bb: c }',
    'Unexpected key "bb" in "a", expected at most 1 character.',
  ],
  [
    'invalid_value',
    z.enum(['b', 'c']),
    'a: d',
    'Unexpected "d" for "a", expected one of: "b", "c".',
  ],
  [
    'custom',
    z.string().refine(() => false),
    'a: b',
    'Unexpected "b" for "a", expected another value.',
  ],
];

test.each(ISSUES)('%s is said in our words', (_code, type, yaml, message) => {
  expect(messagesOf(z.strictObject({ a: type }), yaml === '' ? '{}' : yaml)).toEqual([message]);
});

test('a list that is another kind of file is named as a whole', () => {
  expect(messagesOf(z.array(z.string()), 'a: b')).toEqual(['Unexpected record, expected a list.']);
});
