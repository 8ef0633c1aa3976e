/** No message of the YAML library reaches an editor, and one mistake gives one message. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ErrorCode, parseDocument } from 'yaml';
import { parseYaml } from '../../../src/engine/source/yaml.ts';

/** Words that only the library uses. */
const ITS_OWN =
  /\b(?:mapping|sequence|scalar|implicit|indicator|node|collection|resolve[ds]?|chars)\b/i;

/** A mistake for each code that a file can give. */
const MISTAKES: readonly (readonly [ErrorCode, string])[] = [
  ['ALIAS_PROPS', 'a: &b 1\nc: !x *b'],
  ['BAD_ALIAS', 'a: *'],
  ['BAD_DIRECTIVE', '%YAML 1 2 3\n---\na: b'],
  ['BAD_DQ_ESCAPE', 'a: "\\q"'],
  ['BAD_INDENT', 'a:\n  b: c\n d: e'],
  ['BAD_PROP_ORDER', '!x ? a'],
  ['BAD_SCALAR_START', 'a: @b'],
  ['BLOCK_AS_IMPLICIT_KEY', 'title: A: b'],
  ['BLOCK_IN_FLOW', 'a: [\n  b:\n    c: d\n]'],
  ['DUPLICATE_KEY', 'a: b\na: c'],
  ['KEY_OVER_1024_CHARS', `${'a'.repeat(1100)}: b`],
  ['MISSING_CHAR', 'a: "b'],
  ['MISSING_CHAR', '[b'],
  ['MISSING_CHAR', 'a: ["b" "c"]'],
  ['MISSING_CHAR', 'a: b\nc\n'],
  ['MULTILINE_IMPLICIT_KEY', 'a\nb: c'],
  ['MULTIPLE_ANCHORS', 'a: &b &c d'],
  ['MULTIPLE_DOCS', '--- a\n--- b'],
  ['MULTIPLE_TAGS', 'a: !b !c d'],
  ['RESOURCE_EXHAUSTION', '['.repeat(5000)],
  ['TAB_AS_INDENT', 'a:\n\tb: c'],
  ['TAG_RESOLVE_FAILED', 'a: !<b c'],
  ['UNEXPECTED_TOKEN', 'a: "b" c'],
];

test.each(MISTAKES)('%s is said in our words', (code, text) => {
  expect(parseDocument(text).errors.map((error) => error.code)).toContain(code);
  const [first] = parseYaml('x.yaml', text).errors;
  expect(first?.message).toMatch(/^(?:Unexpected|Missing) .*, expected .*\.$/);
  expect(first?.message).not.toMatch(ITS_OWN);
});

test('a file with any sign put anywhere has no message of the library', () => {
  const text =
    '- id: a\n  name: "B: c"\n  forms:\n    - { text: d, lang: [e, f] }\n  life:\n    text: >-\n      Words.\n- id: g\n';
  const sign = fc.constantFrom(...'"\'{}[]:,#&*!|>%@`-?\t\n'.split(''), ': ', '- ', '{a', '- - ');
  fc.assert(
    fc.property(fc.nat(text.length), sign, (at, put) => {
      const { errors } = parseYaml('x.yaml', text.slice(0, at) + put + text.slice(at));
      expect(errors.length).toBeLessThan(3);
      for (const { message } of errors) {
        expect(message).toMatch(/^(?:Unexpected|Missing) .*, expected .*\.$/);
        expect(message).not.toMatch(ITS_OWN);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a value that a comment cuts is reported, a comment is not', () => {
  expect(parseYaml('x.yaml', 'a: Document #1 # of two').errors).toMatchObject([
    { point: { line: 1, column: 13 }, length: 11 },
  ]);
  expect(parseYaml('x.yaml', 'a: Document # the first').errors).toEqual([]);
});

test.each([
  ['within its own value', '- &a [*a]', '1:7'],
  ['in a repeated value', 'a: &a [b]\nc: &c [*a]\nd: *c', '2:8'],
  ['without its anchor', 'a: *b', '1:4'],
  ['more than a hundred times', `a: &a b\nc: [${'*a, '.repeat(101)}]`, '2:405'],
])('an alias %s is reported', (_name, text, place) => {
  const [error] = parseYaml('x.yaml', text).errors;
  expect(`${error?.point.line}:${error?.point.column}`).toBe(place);
});
