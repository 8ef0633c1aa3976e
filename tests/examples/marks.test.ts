/** Marks of words: italics, deletions, insertions, gaps, words supplied and abbreviated, in everything that is made of them. */
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/engine/model/document.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { excerpt } from '../../src/search/match/excerpt.ts';
import { proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { documentData } from '../../src/views/document-data.ts';
import { faultsOf, found } from '../exports/xml.ts';
import { expected, folio, folios, transcription } from './folios.ts';

const draft = folio('draft');
const [, , , p1] = draft.passages;
const data = documentData(folios, draft);

const words = (kind: Mark['kind']): string[] =>
  draft.passages.flatMap(({ text, marks }) =>
    marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end)),
  );

describe('marks of words', () => {
  it('hold the words between their offsets, also within one another', () => {
    expect(words('italic')).toEqual(['Wren']);
    expect(words('bold')).toEqual(['before the 2nd of June']);
    expect(words('superscript')).toEqual(['th', 'nd']);
    expect(words('deleted')).toEqual(['old', 'nearly', 'Mr. Venn and']);
    expect(words('abbreviation')).toEqual(['Mr.', 'Yr.', 'obedt.', 'servt.']);
    expect(words('gap')).toEqual(['[…]']);
  });

  it('hold names and calls of notes', () => {
    expect(p1?.html).toMatch(/<del>.*<a class="name" href="\/people\/kaspar-venn\/">Venn<\/a> and/);
    expect(
      p1?.mentions.map(({ form, start }) => p1.text.slice(start, start + form.length)),
    ).toEqual(['Venn']);
  });

  it('say in words what they are, for those who do not see it', () => {
    expect(p1?.html).toContain(
      '<del><span class="spoken" data-editorial>[deleted: </span>nearly<span class="spoken" data-editorial>]</span></del>',
    );
    expect(p1?.html).toContain('[added above the line: </span>quite');
    expect(p1?.html).toContain(
      '<span class="hand" data-editorial> [Kaspar Venn, in pencil]</span>',
    );
  });

  it('are on the page with a choice of states and a style sheet only where there are some', () => {
    expect(documentView(folios, 'draft')).toMatchObject({ hasMarks: true, hasStates: true });
  });
});

describe('the proof', () => {
  const prove = (change?: (html: string) => string): string | undefined => {
    const [published] = publishedTexts(transcription(draft, change));
    return published && proveText(published, expected(draft));
  };

  it('holds for the text as it stands', () => {
    expect(prove()).toBeUndefined();
  });

  it.each([
    ['a deletion is left out', (html: string) => html.replace(/<del>.*?<\/del>/, '')],
    ['an insertion is left out', (html: string) => html.replace(/<ins.*?<\/ins>/, '')],
    [
      'an expansion counts as received',
      (html: string) => html.replace('class="expansion" data-editorial', ''),
    ],
    ['a supplied word counts as received', (html: string) => html.replace(' data-received>', '>')],
    ['a supplied word is another', (html: string) => html.replace('at most', 'at least')],
    [
      'what a gap stands for is another',
      (html: string) => html.replace('"[illegible]"', '"[lost]"'),
    ],
  ])('fails where %s', (_what, change) => {
    expect(prove(change)).toMatch(/^(The published words|Unexpected departures)/);
  });
});

describe('the exports', () => {
  const strings = stringsOf();
  const tei = teiDocument(data, strings);

  it('have valid TEI with the elements of each mark', () => {
    expect(faultsOf(tei, 'tei/tei.rng')).toEqual([]);
    const texts = (path: string): string[] => found(tei, path).map(({ text }) => text);
    expect(texts('//tei:del')).toEqual(['old', 'nearly', 'Mr.Mister Venn and']);
    expect(texts('//tei:add')).toEqual(['quite', 'on Tuesday']);
    expect(texts('//tei:hi[@rend="italic"]')).toEqual(['Wren']);
    expect(texts('//tei:hi[@rend="small-caps"]')).toEqual(['Ottilie Brandt']);
    expect(texts('//tei:unclear')).toEqual(['tar']);
    expect(texts('//tei:gap')).toEqual(['2 words']);
    expect(texts('//tei:supplied')).toEqual(['at most']);
    expect(texts('//tei:choice/tei:expan')).toEqual(['Mister', 'Your', 'obedient', 'servant']);
    const [add] = found(tei, '//tei:add[@hand]');
    expect(add?.attributes).toMatchObject({
      place: 'margin',
      hand: '#hand.kaspar-venn',
      rend: 'in pencil',
    });
    expect(found(tei, '//tei:handNote')[0]?.attributes.scribeRef).toBe('#people.kaspar-venn');
  });

  it('have plain text with signs, and what they mean', () => {
    const text = plainTextFile(data, strings);
    expect(text).toContain('{-nearly-} {+quite+} past mending');
    expect(text).toContain('{-Mr.[= Mister] Venn and-} I will');
    expect(text).toContain('tar[?] since the thaw,');
    expect(text).toContain('seven ‹at most› are');
    expect(text).toContain(strings.marks.plain.explanation);
  });

  it('have marks in JSON, with the attributes of their directives', () => {
    const passage = data.passages.find(({ id }) => id === 'p1');
    expect(passage?.marks).toContainEqual(
      expect.objectContaining({ kind: 'gap', extent: '2 words', received: '[illegible]' }),
    );
  });
});

describe('the search', () => {
  it('has deleted words, and says that they are', () => {
    const document = searchedDocument(draft, folios);
    const place = document.places.find(({ anchor }) => anchor === 'p1');
    const start = place?.text.indexOf('nearly') ?? -1;
    const pieces = excerpt({
      text: place?.text ?? '',
      hits: [{ start, end: start + 6 }],
      ...(place === undefined ? {} : { place }),
    });
    expect(pieces).toContainEqual(
      expect.objectContaining({ text: 'nearly', isHit: true, isDeleted: true }),
    );
  });
});
