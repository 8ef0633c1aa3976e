/** Edits that no editor would make: the kinds of damage that texts take, at random places. */
import { below, pick, type Random } from './random.ts';

/** Signs and snippets that mean something to Markdown, YAML, HTML, or to the format. */
const SNIPPETS = [
  ...'#*_`~|\\!?&<>[](){}:;,.-+=%$@^"\'/',
  ...'–—“”‘’…§¶ßÅéñждЯ안녕漢字😀\u0301\u00a0\u202f\u2028\u3000\ufeff\u200b\u200d\u00ad\u202e\u2067\u0000\u0007\u001b\ufffd\ufffe\t\n\r',
  '\n\n',
  '\r\n',
  '    ',
  '--',
  '---\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '```\n',
  '**',
  '__',
  '<!-- ',
  ' -->',
  '<div>',
  '</div>',
  '<script>',
  '<br>',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '[^1]',
  '[^a]',
  '[^zz]',
  '[^1]: ',
  '[x](y)',
  '[x](log#t3)',
  '![x](y)',
  '[x]: y\n',
  '[@board-1914]',
  '[@x',
  '](',
  '{#p1}',
  '{#t1 .asks}',
  '{#',
  '::topic[x]{#x}\n',
  ':::voice[x]{#x by=anna-belova}\n',
  ':::\n',
  '::enclosure[x]{#x document=log}\n',
  ':name[x]{ref=none}',
  ':name[x]{ref=anna-belova}',
  ':reading[x]{received=y reason="A slip."}',
  ':reading[',
  ':count{of=words document=log}',
  ':certain',
  'data-editorial',
  ' data-pagefind-body ',
  'data-received="x"',
  '{{x}}',
  '<?php',
  '__proto__',
  'constructor',
  '0x10',
  '1e9',
  '9007199254740993',
  'null',
  'true',
  '~',
  '*a',
  '&a ',
  '!!binary ',
  '<<: *a',
  '? ',
  '| \n',
] as const;

type EditKind = (text: string, random: Random) => string;

const cut = (text: string, start: number, end: number, put = ''): string =>
  text.slice(0, start) + put + text.slice(end);

/** A stretch of at most `most` characters. */
const stretch = (text: string, most: number, random: Random): [start: number, end: number] => {
  const start = below(text.length + 1, random);
  return [start, Math.min(text.length, start + 1 + below(most, random))];
};

/** Exchanges two of the parts that `by` divides. */
const exchange =
  (by: string): EditKind =>
  (text, random) => {
    const parts = text.split(by);
    const [a, b] = [below(parts.length, random), below(parts.length, random)];
    return parts
      .with(a, parts[b] ?? '')
      .with(b, parts[a] ?? '')
      .join(by);
  };

const drop =
  (by: string): EditKind =>
  (text, random) => {
    const parts = text.split(by);
    return parts.toSpliced(below(parts.length, random), 1).join(by);
  };

const KINDS: Readonly<Record<string, EditKind>> = {
  delete: (text, random) => cut(text, ...stretch(text, 8, random)),
  double: (text, random) => {
    const [start, end] = stretch(text, 12, random);
    return cut(text, end, end, text.slice(start, end));
  },
  swap: (text, random) => {
    const at = below(Math.max(1, text.length - 1), random);
    return cut(text, at, at + 2, text.charAt(at + 1) + text.charAt(at));
  },
  insert: (text, random) => {
    const at = below(text.length + 1, random);
    return cut(text, at, at, pick(SNIPPETS, random));
  },
  replace: (text, random) => cut(text, ...stretch(text, 3, random), pick(SNIPPETS, random)),
  wrap: (text, random) => {
    const [start, end] = stretch(text, 20, random);
    const [left, right] = pick(['**', '()', '[]', '""', '{}', '``', '<>', '“”'], random);
    return cut(text, start, end, `${left}${text.slice(start, end)}${right}`);
  },
  cut: (text, random) => text.slice(0, below(text.length, random)),
  repeat: (text, random) => {
    const at = below(text.length + 1, random);
    return cut(text, at, at, pick(SNIPPETS, random).repeat(1 + below(300, random)));
  },
  'exchange lines': exchange('\n'),
  'exchange blocks': exchange('\n\n'),
  'drop a line': drop('\n'),
  'drop a block': drop('\n\n'),
};

/** A text after some edits, and their kinds. */
export interface Damaged {
  readonly text: string;
  readonly kinds: readonly string[];
}

/** Makes one to three edits. */
export function damage(text: string, random: Random): Damaged {
  const kinds = Array.from({ length: 1 + below(3, random) }, () =>
    pick(Object.keys(KINDS), random),
  );
  const edited = kinds.reduce((before, kind) => KINDS[kind]?.(before, random) ?? before, text);
  return { text: edited, kinds };
}

/** A sign or snippet. */
export const snippet = (random: Random): string => pick(SNIPPETS, random);
