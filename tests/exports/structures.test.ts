/** What structures become in TEI, JSON and plain text. */
import { describe, expect, test } from 'vitest';
import { documentData as documentSchema } from '../../src/exports/data/document.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { documentIn, openLetterbook } from '../letterbook.ts';
import { faultsOf, found } from './xml.ts';

const strings = stringsOf();
const letterbook = await openLetterbook();
const dataOf = (id: string) => documentData(letterbook, documentIn(letterbook, id));
const teiOf = (id: string): string => teiDocument(dataOf(id), strings);
const textOf = (id: string): string => plainTextFile(dataOf(id), strings);
const names = (xml: string, path: string): string[] => found(xml, path).map(({ text }) => text);

describe.each(letterbook.documents.map(({ id }) => [id]))('%s', (id) => {
  test('is valid TEI with the words of every passage under its anchor', () => {
    const xml = teiOf(id);
    expect(faultsOf(xml, 'tei/tei.rng')).toEqual([]);
    for (const passage of dataOf(id).passages) {
      const [element] = found(xml, `//tei:text//*[@xml:id="${passage.id}"]`);
      expect(element?.text).toBe(passage.text);
    }
  });

  test('is JSON of its schema', () => {
    expect(documentSchema.safeParse(dataOf(id)).error).toBeUndefined();
  });

  test('is searched by the words of every passage', () => {
    const { passages } = documentIn(letterbook, id);
    const searched = searchedDocument(documentIn(letterbook, id), letterbook);
    // The record of the document is searched, too, and has no anchor.
    const places = searched.places.filter(({ anchor }) => anchor !== '');
    expect(places.slice(0, passages.length).map(({ anchor }) => anchor)).toEqual(
      passages.map((one) => one.id),
    );
    for (const [index, { text }] of passages.entries()) {
      expect(places[index]?.text.split(/\s+/)).toHaveLength(text.split(/\s+/).length);
    }
  });
});

describe('TEI', () => {
  test('has the parts that open and close a letter', () => {
    const xml = teiOf('letter');
    expect(names(xml, '//tei:opener/tei:dateline')).toEqual(['Greywater, 6 June 1891']);
    expect(names(xml, '//tei:opener/tei:salute')).toEqual(['Dear Lund!']);
    expect(names(xml, '//tei:closer/tei:signed')).toEqual(['J. Aune']);
    expect(names(xml, '//tei:postscript/tei:p')).toHaveLength(1);
    expect(found(xml, '//tei:opener/tei:seg[@type="address"]/tei:lb')).toHaveLength(2);
    expect(found(xml, '//tei:note[@place="margin"]')).toHaveLength(1);
  });

  test('has lists with labels, and lists in lists', () => {
    const xml = teiOf('telegram');
    expect(names(xml, '//tei:list[@xml:id="p2"]/tei:item/tei:label')).toEqual([
      '(a)',
      '(b)',
      '(c)',
    ]);
    expect(names(xml, '//tei:item/tei:list/tei:item/tei:label')).toEqual(['(i)', '(ii)']);
  });

  test('has tables with heads and cells', () => {
    const xml = teiOf('rules');
    expect(names(xml, '//tei:table/tei:row[@role="label"]/tei:cell')).toEqual([
      'Ship',
      'Tons',
      'Dues',
    ]);
    expect(found(xml, '//tei:table/tei:row')).toHaveLength(4);
  });

  test('has divisions by headings', () => {
    expect(names(teiOf('rules'), '//tei:body/tei:div/tei:head')).toEqual([
      'CHAPTER I. Of Ships',
      'CHAPTER II. Of Men',
    ]);
    expect(found(teiOf('rules'), '//tei:div/tei:div/tei:head')).toHaveLength(3);
  });

  test('has verse, speeches, stage directions and divided lines', () => {
    const xml = teiOf('scene');
    expect(names(xml, '//tei:sp[@xml:id="s3"]/tei:speaker')).toEqual(['LADY MACBETH.']);
    expect(names(xml, '//tei:sp[@xml:id="s3"]/tei:lg/tei:l')).toEqual([
      'I heard the owl scream and the crickets cry.',
      'Did not you speak?',
    ]);
    expect(names(xml, '//tei:l[@part="I"]')).toEqual(['Did not you speak?']);
    expect(names(xml, '//tei:l[@part="F"]')).toEqual(['As I descended?']);
    expect(names(xml, '//tei:l[@part="M"]')).toEqual(['When?', 'Now.']);
    expect(found(xml, '//tei:sp[@who="#people.macbeth"]')).toHaveLength(3);
    expect(found(xml, '//tei:stage')).toHaveLength(3);
    expect(
      found(teiOf('letter'), '//tei:lg[@xml:id="verses"]/tei:l[@rend="indent1"]'),
    ).toHaveLength(2);
  });

  test('has quotations by level, and preformatted text', () => {
    const xml = teiOf('mail');
    expect(names(xml, '//tei:quote/tei:quote[@type="reply"]')).toEqual([
      'The tonnage of the tugs is wrong in the table of 1912.',
    ]);
    expect(names(xml, '//tei:ab[@xml:space="preserve"]')[0]).toContain(
      '- Alder   84\n+ Alder   48',
    );
    expect(found(teiOf('letter'), '//tei:quote[@xml:id="p3"]/tei:p')).toHaveLength(2);
  });
});

describe('plain text', () => {
  test('keeps lines and indents', () => {
    expect(textOf('letter')).toContain('[2.address]\nMr. A. Lund\nHarbour Master\nPort Alder\n');
    expect(textOf('letter')).toContain('\n  Their ropes are slack, their lamps are cold.\n');
  });

  test('puts items below each other', () => {
    expect(textOf('telegram')).toContain(
      '[1.2]\n(a) coal for the two tugs,\n(b) a guard for the lock:\n  (i) six men by day,\n',
    );
  });

  test('divides the cells of a table', () => {
    expect(textOf('rules')).toContain('\nShip | Tons | Dues\nTug | to 50 | 2.50\n');
  });

  test('marks quotations by level, and keeps preformatted text', () => {
    expect(textOf('mail')).toContain(
      '\n> > The tonnage of the tugs is wrong in the table of 1912.\n> It is.',
    );
    expect(textOf('mail')).toContain('\n- Alder   84\n+ Alder   48\n  Heron   31\n');
  });
});

test('JSON has parts, levels and segments by offsets', () => {
  const { passages } = dataOf('rules');
  expect(passages.find(({ id }) => id === 'a1')).toMatchObject({ kind: 'heading', level: 3 });
  expect(passages.find(({ id }) => id === 'seal')).toMatchObject({ part: 'stamp' });
  const table = passages.find(({ id }) => id === 'p2');
  const rows = table?.segments?.[0]?.segments ?? [];
  expect(rows.map(({ start, end }) => table?.text.slice(start, end))).toEqual([
    'Ship Tons Dues',
    'Tug to 50 2.50',
    'Lighter to 200 11.00',
    'Steamer over 200 24.75',
  ]);
});
