import { describe, expect, it } from 'vitest';
import { documentLinkset } from '../../src/exports/metadata/linkset.ts';
import { documentOf, lighthouse } from './lighthouse.ts';

const at = 'https://lights.example/documents/letter';
const page = [{ href: `${at}/`, type: 'text/html' }];

describe('a document’s linkset', () => {
  it('leads from the page outward, and from its files back', () => {
    expect(documentLinkset(lighthouse, documentOf('letter'))).toEqual({
      linkset: [
        {
          anchor: `${at}/`,
          'cite-as': [{ href: `${at}/` }],
          type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/Message' }],
          author: [{ href: 'https://lights.example/people/anna-belova/' }],
          collection: [{ href: 'https://lights.example/documents/' }],
          item: [{ href: `${at}/received/`, type: 'text/html' }],
          describedby: [
            { href: `${at}/citation.ris`, type: 'application/x-research-info-systems' },
            { href: `${at}/citation.bib`, type: 'application/x-bibtex' },
            { href: `${at}/citation.csl.json`, type: 'application/vnd.citationstyles.csl+json' },
          ],
        },
        { anchor: `${at}/received/`, collection: page },
        { anchor: `${at}/citation.ris`, describes: page },
        { anchor: `${at}/citation.bib`, describes: page },
        { anchor: `${at}/citation.csl.json`, describes: page },
      ],
    });
  });

  it('has no received text of a record that is only catalogued', () => {
    const [context] = documentLinkset(lighthouse, documentOf('answer')).linkset;
    expect(Object.keys(context ?? {})).not.toContain('item');
  });
});
