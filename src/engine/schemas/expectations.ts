/** Says in our words what a schema expected. None of the schema library's own messages reaches an editor. */
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a record of keys and values',
  record: 'a record of keys and values',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address of the web, such as "https://lights.example"',
  email: 'an e-mail address, such as "keeper@lights.example"',
  date: 'a day, quoted: "2003-03-12"',
};

const listed = new Intl.ListFormat('en-GB', { type: 'disjunction', style: 'short' });

/** `at least 2 items`, `exactly 1 character`, `more than 0`. */
function bound(word: string, limit: number | bigint, origin: string, isExact?: boolean): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  const words = `${isExact ? 'exactly' : word} ${limit.toLocaleString('en')}${unit}`;
  return unit === '' || Number(limit) === 1 ? words : `${words}s`;
}

/**
 * What was expected where `issue` is, as the end of a message: "Unexpected 5, expected a string." It is the error map of
 * every validation. A message that a schema gives itself goes before it.
 */
export function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'another kind of value';
    case 'too_small':
      return bound(
        issue.inclusive === false ? 'more than' : 'at least',
        issue.minimum,
        issue.origin,
        issue.exact,
      );
    case 'too_big':
      return bound(
        issue.inclusive === false ? 'less than' : 'at most',
        issue.maximum,
        issue.origin,
        issue.exact,
      );
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'text of another form';
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'unrecognized_keys':
      return 'known keys';
    case 'invalid_union':
      return listed.format(
        (issue.errors ?? []).flatMap(([first]) => (first === undefined ? [] : [first.message])),
      );
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'another key';
    case 'invalid_element':
      return issue.issues[0]?.message ?? 'another value';
    case 'invalid_value':
      return `one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'custom':
      return 'another value';
  }
}
