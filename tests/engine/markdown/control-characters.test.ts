/** Control characters are shown, and map back to what was received. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { showControls } from '../../../src/engine/markdown/control-characters.ts';

const shown = (text: string): string => toHtml(showControls([h('b', text)]));

test('a control or an override is shown by its code point', () => {
  expect(shown('a\u202eb\u0007')).toBe(
    '<b>a<span data-character="202E">U+202E</span>b<span data-character="0007">U+0007</span></b>',
  );
});

test('layout, marks and isolates are left as they are', () => {
  expect(shown('a\tb\u200f\u2067c\u2069')).toBe('<b>a\tb\u200f\u2067c\u2069</b>');
});
