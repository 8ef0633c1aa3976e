import { expect, it } from 'vitest';
import { inScripts, inStyles } from '../../../src/site/build/relative-assets.ts';

it('makes addresses of fonts relative to the style sheet, and no others', () => {
  expect(
    inStyles('a{src:url(/fonts/a.woff2),url("/fonts/b.woff2"),url(data:x),url(//h/x),url(#a)}'),
  ).toBe('a{src:url(../fonts/a.woff2),url("../fonts/b.woff2"),url(data:x),url(//h/x),url(#a)}');
});

it('makes addresses of style sheets relative to the script', () => {
  expect(inScripts('load(`/_astro/tabs.css`);import(`./a.js`)')).toBe(
    'load(`./tabs.css`);import(`./a.js`)',
  );
});
