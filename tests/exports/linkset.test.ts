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
          item: [
            { href: `${at}/received/`, type: 'text/html' },
            { href: 'https://lights.example/received/letter.txt', type: 'text/plain' },
          ],
          describedby: [
            { href: `${at}/citation.ris`, type: 'application/x-research-info-systems' },
            { href: `${at}/citation.bib`, type: 'application/x-bibtex' },
            { href: `${at}/citation.csl.json`, type: 'application/vnd.citationstyles.csl+json' },
          ],
          alternate: [
            { href: `${at}/text.txt`, type: 'text/plain' },
            { href: `${at}/source.md`, type: 'text/markdown' },
            { href: `${at}/tei.xml`, type: 'application/tei+xml' },
            { href: `${at}/document.json`, type: 'application/json' },
            {
              href: `${at}/annotations.jsonld`,
              type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
            },
            { href: `${at}/one-file.html`, type: 'text/html' },
          ],
        },
        { anchor: `${at}/received/`, collection: page },
        { anchor: 'https://lights.example/received/letter.txt', collection: page },
        { anchor: `${at}/citation.ris`, describes: page },
        { anchor: `${at}/citation.bib`, describes: page },
        { anchor: `${at}/citation.csl.json`, describes: page },
        ...[
          'text.txt',
          'source.md',
          'tei.xml',
          'document.json',
          'annotations.jsonld',
          'one-file.html',
        ].map((file) => ({ anchor: `${at}/${file}`, canonical: page })),
      ],
    });
  });

  it('has no received text of a record that is only catalogued', () => {
    const [context] = documentLinkset(lighthouse, documentOf('answer')).linkset;
    expect(Object.keys(context ?? {})).not.toContain('item');
  });
});
