/** What the names of HTML elements mean to an import. */
import type { MarkName } from './blocks.ts';

/** The marks of words, by the elements that stand for them. */
export const MARKS: Readonly<Record<string, MarkName>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  u: 'u',
  sup: 'sup',
  sub: 'sub',
  del: 'del',
  s: 'del',
  strike: 'del',
  ins: 'add',
};

/** Elements without words of the text. */
export const LEFT_OUT = new Set([
  'script',
  'style',
  'head',
  'nav',
  'template',
  'noscript',
  'form',
  'button',
]);
/** Elements that are blocks or contain them. */
export const BLOCKS = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'hr'],
  ...[
    'div',
    'section',
    'article',
    'main',
    'body',
    'html',
    'header',
    'footer',
    'figure',
    'dl',
    'center',
    'address',
  ],
]);
