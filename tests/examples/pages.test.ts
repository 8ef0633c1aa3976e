/** Pages and folios of the source: their places, addresses, citations, and everything that is made of them. */
import { describe, expect, it } from 'vitest';
import { collectAnchors } from '../../src/engine/anchors/collect.ts';
import { placeFormsOf, sourcePlaces } from '../../src/engine/model/source-places.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { placesInWords } from '../../src/markup/source-places.ts';
import { proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { documentData } from '../../src/views/document-data.ts';
import { faultsOf, found } from '../exports/xml.ts';
import { expected, folio, folios, transcription } from './folios.ts';

const strings = stringsOf();
const register = folio('register');
const data = documentData(folios, register);

describe('a page of the source', () => {
  it('begins at a passage, between words or within a word', () => {
    expect(register.breaks.map(({ id, passage, at }) => [id, passage, at])).toEqual([
      ['page-1046', 'p1', 0],
      ['page-1047', 'p1', 131],
      ['folio-14v', 'p2', 0],
      ['folio-15r', 'p3', 0],
    ]);
    const text = register.passages[1]?.text ?? '';
    expect(text).toContain('Of the fares nothing');
    expect([text.slice(0, 7), text.slice(129, 134)]).toEqual(['Carried', 'fares']);
  });

  it('is a link to itself on the page', () => {
    expect(register.passages[2]?.html).toMatch(
      /^<span data-received="\[fol\. 14v\]"><a class="page-break" id="folio-14v" data-editorial href="#folio-14v">fol\. 14v<\/a><\/span> Item/,
    );
    expect(documentView(folios, 'register')).toMatchObject({ hasMarks: true, hasStates: false });
  });

  it('has an address in the registry', () => {
    const anchors = collectAnchors(folios).get('register') ?? [];
    expect(
      anchors.filter(({ kind }) => kind === 'page').map(({ id, words }) => [id, words]),
    ).toEqual([
      ['page-1046', 'page 1046'],
      ['page-1047', 'page 1047'],
      ['folio-14v', 'folio 14v'],
      ['folio-15r', 'folio 15r'],
    ]);
  });

  it('is named for each passage', () => {
    const forms = placeFormsOf(folios.record);
    const named = register.passages.map((one) => placesInWords(sourcePlaces(register, one), forms));
    expect(named).toEqual(['', 'pp. 1046–1047', 'fol. 14v', 'fol. 15r']);
  });

  it('is in the citation of a passage, in every style', () => {
    const whole = cslItem(folios, { document: register });
    const forms = citationForms(cslItem(folios, { document: register, first: 'p2' }), whole);
    const notes = forms.filter(({ text }) => text.includes('2.2'));
    expect(notes.length).toBeGreaterThan(1);
    for (const { text } of notes) expect(text).toContain('2.2, fol. 14v');
    for (const { text } of citationForms(whole)) expect(text).not.toContain('fol.');
  });

  it('stands for received words in the proof', () => {
    const prove = (change?: (html: string) => string): string | undefined => {
      const [published] = publishedTexts(transcription(register, change));
      return published && proveText(published, expected(register));
    };
    expect(prove()).toBeUndefined();
    expect(prove((html) => html.replace('[Page 1046]', '[Page 1045]'))).toMatch(/^The published/);
    expect(prove((html) => html.replace(' data-received="[fol. 14v]"', ''))).toMatch(
      /^The published/,
    );
  });

  it('is in TEI, plain text and JSON', () => {
    const tei = teiDocument(data, strings);
    expect(faultsOf(tei, 'tei/tei.rng')).toEqual([]);
    expect(found(tei, '//tei:pb').map(({ attributes }) => attributes)).toMatchObject([
      { n: '1046', 'xml:id': 'page-1046', type: 'page' },
      { n: '1047' },
      { n: '14v', type: 'folio' },
      { n: '15r' },
    ]);
    expect(plainTextFile(data, strings)).toContain('[2.2] [fol. 14v] Item, one rope');
    expect(data.passages[1]).toMatchObject({ pages: 'pp. 1046–1047' });
  });
});
