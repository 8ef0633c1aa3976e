import { describe, expect, it } from 'vitest';
import { cards } from '../../src/views/cards.ts';
import { indexByLetter } from '../../src/views/list-index.ts';
import { pageView } from '../../src/views/page.ts';
import { termsPage, termsView } from '../../src/views/terms.ts';
import { documentOf, lighthouse } from '../exports/lighthouse.ts';

describe('terms', () => {
  it('are on one page, in alphabetical order, with definitions whose links and sources work', () => {
    const { terms } = termsView(lighthouse);
    expect(terms.map(({ name }) => name)).toEqual(['fathom', 'lead']);
    expect(terms[0]?.definition.html).toContain('href="/people/peder-vik/"');
    expect(terms[0]?.definition.html).toContain('href="/terms/#lead"');
    expect(terms[0]?.definition.html).toContain('href="/bibliography/#crane-2002"');
  });

  it('have a card in the documents whose notes link them, and only there', () => {
    const inHearing = cards(lighthouse, documentOf('hearing'));
    expect(inHearing.find(({ href }) => href === '/terms/#fathom')).toMatchObject({
      name: 'fathom',
      forms: [{ text: 'favn', lang: 'nb' }],
      about: expect.stringMatching(/^A measure of depth, six feet/),
    });
    const inLog = cards(lighthouse, documentOf('log'));
    expect(inLog.map(({ href }) => href)).not.toContain('/terms/#fathom');
  });

  it('have no page and no link in the foot where an archive has none', () => {
    const hrefs = (terms: typeof lighthouse.terms): string[] =>
      pageView({ ...lighthouse, terms }, { address: '/', title: '', description: '' }).foot.flatMap(
        ({ links }) => links.map(({ href }) => href),
      );
    expect(termsPage({ ...lighthouse, terms: [] })).toEqual([]);
    expect(hrefs([])).not.toContain('/terms/');
    expect(hrefs(lighthouse.terms)).toContain('/terms/');
  });
});

describe('the index of a long list', () => {
  const named = (names: readonly string[]) => names.map((name) => ({ id: name, name }));
  const long = ['“Abc”', 'Åkesson', 'ax', 'Bo', 'c1', 'c2', 'c3', 'c4', 'Dd', '«É»', 'Ж', '1'];

  it('leads to the first entry with each letter, whatever its accents and signs', () => {
    expect(indexByLetter(named(long)).map(({ label, href }) => [label, href])).toEqual([
      ['A', '#“Abc”'],
      ['B', '#Bo'],
      ['C', '#c1'],
      ['D', '#Dd'],
      ['E', '#«É»'],
      ['Ж', '#Ж'],
      ['1', '#1'],
    ]);
  });

  it('is left out of a short list', () => {
    expect(indexByLetter(named(long.slice(1)))).toEqual([]);
  });
});
