import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { openContent } from './archive.ts';

describe('Document I', () => {
  it('is cited with archive, translator and edition', async () => {
    const content = await openContent();
    const first = content.documents.find(({ record }) => record.number === 'I');
    if (first === undefined) throw new Error('no document I');
    const { record } = content;
    const [note] = citationForms(
      cslItem(content, { document: first, first: 't32' }),
      cslItem(content, { document: first }),
    );
    const day = new Date(record.date).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(note?.text).toMatch(
      new RegExp(
        `^“.+,” record of conversation, Moscow, 5 March 1949, trans\\. Kathryn Weathersby, .+, fond 059a, opis 5a, delo 3, papka 11, listy 10–20, I\\.32, in ${record.title}, (ed\\. .+, )?edition ${record.version} \\(${day}\\), ${record.url}/documents/i/#t32\\.$`,
      ),
    );
  });
});
