/** Says in our words what the YAML parser found. None of its own messages reaches an editor. */
import type { ErrorCode } from 'yaml';

/** An error of the parser: its code, its message, and the text at its position. */
export interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  /** The rest of the line from the place of the error. */
  readonly met: string;
}

const QUOTES = 'quotation marks around a value that begins with such a sign';
const BRACKET =
  'Missing closing bracket, expected "]" or "}" for each one that was opened, with its lines indented.';

/** Signs that may be missing, by a part of the parser's message. The first that fits decides. */
const MISSING: readonly (readonly [part: string, message: string])[] = [
  [
    'quote',
    'Missing closing quotation mark, expected one at the end of the value that begins with one.',
  ],
  ['Comments', 'Missing space before "#", expected one before a comment.'],
  ['end with a', BRACKET],
  ['Missing space after :', 'Missing space after ":", expected "key: value".'],
  ['Missing ,', 'Missing comma, expected one between two values in brackets.'],
  ['Implicit map keys', 'Missing ":" after a key, expected "key: value".'],
  ['without - indicator', 'Missing "-" before a value, expected one before each item of a list.'],
  ['Tags and anchors', `Unexpected "&" or "!", expected ${QUOTES}.`],
];

const MESSAGES: Readonly<Record<ErrorCode, string | ((error: ParserError) => string)>> = {
  ALIAS_PROPS: 'Unexpected tag or anchor at an alias, expected the alias alone.',
  BAD_ALIAS: `Unexpected "*" or "&", expected the name of an anchor after it, or ${QUOTES}.`,
  BAD_COLLECTION_TYPE: 'Unexpected tag, expected a list or a record without one.',
  BAD_DIRECTIVE: `Unexpected "%", expected ${QUOTES}.`,
  BAD_DQ_ESCAPE: 'Unexpected backslash in double quotes, expected two for one, or single quotes.',
  BAD_INDENT: ({ message }) =>
    message.includes('end with a')
      ? BRACKET
      : 'Unexpected indentation, expected that of the other keys or items at the same level.',
  BAD_PROP_ORDER: 'Unexpected tag or anchor, expected it after the sign before the value.',
  BAD_SCALAR_START: ({ met }) =>
    `Unexpected "${met.slice(0, 1)}" at the beginning of a value, expected ${QUOTES}.`,
  BLOCK_AS_IMPLICIT_KEY:
    'Unexpected second ":" in a line, expected quotation marks around a value that contains ": ".',
  BLOCK_IN_FLOW: 'Unexpected list or record by indentation within brackets, expected brackets.',
  DUPLICATE_KEY: ({ met }) =>
    `Unexpected second key "${/^[^:]*/.exec(met)?.[0].trim() ?? ''}", expected each key once.`,
  IMPOSSIBLE: 'Unexpected text, expected "key: value" or an item of a list.',
  KEY_OVER_1024_CHARS: 'Unexpected key of more than 1,024 characters, expected a short one.',
  MISSING_CHAR: ({ message }) =>
    MISSING.find(([part]) => message.includes(part))?.[1] ??
    'Unexpected text, expected "key: value" or an item of a list.',
  MULTILINE_IMPLICIT_KEY: ({ met }) =>
    `Unexpected ${met.trim() === '' ? 'line' : `"${met.slice(0, 24).trim()}"`} without a key of its own, expected "key: value"; quote a value that contains ": ".`,
  MULTIPLE_ANCHORS: 'Unexpected second anchor, expected one.',
  MULTIPLE_DOCS: 'Unexpected line "---", expected one record in the file.',
  MULTIPLE_TAGS: 'Unexpected second tag, expected one.',
  NON_STRING_KEY: 'Unexpected list or record as a key, expected words.',
  RESOURCE_EXHAUSTION: 'Unexpected depth of brackets, expected fewer within one another.',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces at the beginning of the line.',
  TAG_RESOLVE_FAILED: `Unexpected "!", expected ${QUOTES}.`,
  UNEXPECTED_TOKEN: ({ met }) =>
    `Unexpected ${met.trim() === '' ? 'end of the line' : `"${met.slice(0, 24).trim()}"`}, expected "key: value", an item of a list, or quotation marks around the value.`,
};

/** The message for an error of the parser. */
export function yamlMessage(error: ParserError): string {
  const message = MESSAGES[error.code];
  return typeof message === 'string' ? message : message(error);
}

/** Errors that say nothing of the lines below them. Of the others only the first is reported: it causes the rest. */
export const STANDS_ALONE: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'DUPLICATE_KEY']);
