import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../src/client/search/suggest/logic.ts';
import { sources } from './search-archive.ts';

const suggested = (text: string) => suggestionsFor(text, sources.known);
const labels = (text: string) => suggested(text).map(({ kind, label }) => `${kind} ${label}`);

describe('suggestions', () => {
  it('are names that begin with the text, in any form and script, then names with such a word', () => {
    expect(labels('ann')).toEqual(['person Anna Belova']);
    expect(labels('бел')).toEqual(['person Anna Belova']);
    expect(suggested('бел')[0]).toMatchObject({ more: 'Белова' });
    expect(labels('nordo')).toContain('place Nordøya');
  });

  it('complete the last words of the text and keep the others', () => {
    expect(suggested('boat anna b')[0]).toMatchObject({ query: 'boat Anna Belova' });
  });

  it('are dates of the archive, in words or figures', () => {
    expect(labels('5 jan')).toEqual(['date 5 January 1911']);
    expect(labels('jan')).toContain('date 5 January 1911');
    expect(labels('1911-01-0')).toContain('date 5 January 1911');
  });

  it('are documents, with their pages', () => {
    expect(suggested('document')).toContainEqual({
      kind: 'document',
      label: 'Document I',
      more: 'Log of the Skerryvik light',
      url: '/documents/log/',
    });
  });

  it('are missing if no name begins with the text, or if it is too short', () => {
    expect(suggested('zeppelin')).toEqual([]);
    expect(suggested('a')).toEqual([]);
    expect(suggested('   ')).toEqual([]);
  });
});
