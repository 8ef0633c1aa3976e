import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { toXml, xmlFile } from '../../src/exports/xml.ts';

describe('the writer of XML', () => {
  it('gives back to a parser what it was given', () => {
    const words = `a < b && "c" > 'd' ]]> é 船 🚢`;
    const value = `${words}\ttab\nline`;
    const root = XmlDocument.fromString(xmlFile(x('p', { n: value }, [words, x('lb')]))).root;
    expect(root.content).toBe(words);
    expect(root.attr('n')?.value).toBe(value);
  });

  it('leaves out missing attributes and signs that XML cannot have', () => {
    expect(toXml(x('p', { n: undefined }, 'a\u0007b\u000cc'))).toBe('<p>abc</p>');
    expect(toXml(x('lb', { n: '1' }))).toBe('<lb n="1" />');
  });
});
