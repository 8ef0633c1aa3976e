import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { xmlFile } from '../../src/exports/xml.ts';

describe('XML files', () => {
  it('give back to a parser what they were given', () => {
    const words = `a < b && "c" > 'd' ]]> é 船 🚢`;
    const root = XmlDocument.fromString(xmlFile(x('p', { n: words }, [words, x('lb')]))).root;
    expect(root.content).toBe(words);
    expect(root.attr('n')?.value).toBe(words);
  });

  it('leave out missing attributes and signs that XML cannot have', () => {
    expect(xmlFile(x('p', { n: undefined }, 'a\u0007b\u000cc'))).toContain('<p>abc</p>');
    expect(xmlFile(x('lb', { n: '1' }))).toContain('<lb n="1" />');
  });
});
