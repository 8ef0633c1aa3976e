/** The OpenSearch description, over the invented archive. */
import { describe, expect, it } from 'vitest';
import { openSearchDescription } from '../../src/exports/open-search.ts';
import { lighthouse } from './lighthouse.ts';

const described = (record: Partial<typeof lighthouse.record> = {}): string =>
  openSearchDescription({ ...lighthouse, record: { ...lighthouse.record, ...record } });
const textOf = (xml: string, name: string): string =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

describe('the description of the search', () => {
  it('sends what is searched for to the search page', () => {
    const template = `${lighthouse.record.url}/search/?q={searchTerms}`;
    expect(described()).toContain(`template="${template}"`);
  });

  it('keeps names as short as the specification wants, whole words where it can', () => {
    const title = 'The lights of the northern islands and of the coast beyond';
    const xml = described({ title, url: 'https://a-long-name.lights.example' });
    expect(textOf(xml, 'ShortName')).toBe('The lights of');
    expect(textOf(xml, 'LongName')).toBe('The lights of the northern islands and of the');
    const long = { title: 'Lighthousekeepers’ logs', url: 'https://a-long-name.lights.example' };
    expect(textOf(described(long), 'ShortName')).toHaveLength(16);
  });

  it('names the site by its host where the title does not fit', () => {
    expect(textOf(described({ title: 'Lighthousekeepers’ logs' }), 'ShortName')).toBe(
      'lights.example',
    );
  });

  it('has an example, and the size of the icon', () => {
    expect(described({ examples: ['oil & boats'] })).toContain(
      '<Query role="example" searchTerms="oil &#x26; boats" />',
    );
    expect(described({ examples: [] })).not.toContain('<Query');
    expect(described()).toMatch(/<Image width="\d+" height="\d+" type=/);
  });

  it('is well-formed XML for any words', () => {
    const xml = described({ title: 'Oil & boats', description: '<b>1 < 2</b>' });
    expect(textOf(xml, 'ShortName')).toBe('Oil &#x26; boats');
    expect(xml).not.toContain('<b>');
  });
});
