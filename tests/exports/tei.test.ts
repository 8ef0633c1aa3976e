import { describe, expect, it } from 'vitest';
import { x } from 'xastscript';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { nested, type Span } from '../../src/exports/tei/spans.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { documentOf, lighthouse, shelved } from './lighthouse.ts';
import { faultsOf, found } from './xml.ts';

const strings = stringsOf();

const SCHEMA = 'tei/tei.rng';
const transcribed = [
  shelved,
  ...lighthouse.documents.filter(({ record, id }) => record.text === 'transcribed' && id !== 'log'),
];

describe.each(transcribed.map((document) => [document.id, document] as const))(
  'the TEI of %s',
  (_id, document) => {
    const data = documentData(lighthouse, document);
    const xml = teiDocument(data, strings);

    it('is valid', () => {
      expect(faultsOf(xml, SCHEMA)).toEqual([]);
    });

    it('has the words of every passage under its anchor, and nothing between them', () => {
      for (const { id, text, departures } of data.passages) {
        const [element] = found(xml, `//tei:text//*[@xml:id="${id}"]`);
        const received = departures.map((one) => one.received).join('');
        expect(element?.text.replace(received, '')).toBe(text);
      }
    });

    it('has every note with its words, and a pointer at each of its calls', () => {
      for (const { id, text } of data.notes) {
        // What stands for lost words is the editors'.
        const [note] = found(xml, `//tei:note[@xml:id="${id}"]`);
        expect(note?.attributes.resp).toBe(
          text === '' || /-[a-z]+$/.test(id) ? '#editors' : undefined,
        );
        if (text !== '') expect(note?.text).toBe(text);
        const calls = data.passages.flatMap((one) => one.calls.filter(({ note }) => note === id));
        expect(found(xml, `//tei:ptr[@target="#${id}"]`)).toHaveLength(calls.length);
      }
    });

    it('points from every name to an entry of its lists', () => {
      const entries = found(xml, '//tei:standOff/*/*').map(
        ({ attributes }) => attributes['xml:id'],
      );
      const refs = found(xml, '//tei:text//*[@key]').map(({ attributes }) =>
        attributes.ref?.slice(1),
      );
      expect(refs).toHaveLength(data.passages.flatMap(({ names }) => names).length);
      expect(entries).toEqual(expect.arrayContaining(refs));
    });
  },
);

describe('TEI', () => {
  const log = teiDocument(documentData(lighthouse, shelved), strings);

  it('is found invalid where it is', () => {
    expect(faultsOf(log.replaceAll('sourceDesc', 'seriesStmt'), SCHEMA)).not.toEqual([]);
  });

  it('has both readings where the text departs from what was received, and why', () => {
    const letter = teiDocument(documentData(lighthouse, documentOf('letter')), strings);
    const [choice] = found(letter, '//tei:choice');
    expect(found(letter, '//tei:choice/*').map(({ text }) => text)).toEqual([
      'assitance',
      'assistance',
    ]);
    expect(
      found(letter, `//tei:note[@target="#${choice?.attributes['xml:id']}"]`).map(
        ({ text }) => text,
      ),
    ).toEqual(['A slip of the pen.']);
  });

  it('has the claims on a document, each with its passages, its judgement and who judged', () => {
    const hearing = teiDocument(documentData(lighthouse, documentOf('hearing')), strings);
    const claims = found(hearing, '//tei:standOff/tei:note[@type="claim"]');
    const targets = claims.map(({ attributes }) => attributes.target);
    expect(targets).toContain('#t26 #t27 #t28 #t29 #t35');
    expect(targets).toContain('https://lights.example/documents/hearing/');
    for (const target of targets.flatMap((all) => all?.match(/(?<=#)\S+/g) ?? [])) {
      expect(found(hearing, `//tei:text//*[@xml:id="${target}"]`)).toHaveLength(1);
    }
    const contradicted = claims.find(({ attributes }) => attributes.subtype === 'contradicts');
    expect(contradicted?.text).toMatch(/^One witness alone .*Judged by The Keepers\.\s*$/);
  });

  it('says who sent a letter to whom', () => {
    const letter = teiDocument(documentData(lighthouse, documentOf('letter')), strings);
    const names = (type: string): string[] =>
      found(letter, `//tei:correspAction[@type="${type}"]/*`).map(({ text }) => text);
    expect(names('sent')).toEqual(['Anna Belova', '9 January 1911']);
    expect(names('received')).toEqual(['Þóra Jónsdóttir', 'Board of Lights']);
  });

  it('says where the original is, and from which lines it is transcribed', () => {
    expect(found(log, '//tei:msIdentifier/*').map(({ text }) => text)).toEqual([
      'Board of Lights',
      'series 12, box 3a, file 4, packet 5, leaves 6–8',
    ]);
    expect(found(log, '//tei:bibl[@type="received"]/tei:biblScope')).toMatchObject([
      { attributes: { from: '16', to: '30' } },
    ]);
  });

  it('says who speaks', () => {
    expect(found(log, '//tei:sp').map(({ attributes }) => attributes.who)).toEqual([
      '#people.soren-akesson',
      '#people.anna-belova',
      '#people.soren-akesson',
      '#people.bjorn-akesson',
      '#people.anna-belova',
      '#people.soren-akesson',
    ]);
  });
});

describe('marked parts of a text', () => {
  const part = (name: string, start: number, end: number): Span => ({
    start,
    end,
    element: (content) => x(name, content),
  });
  const shape = (spans: readonly Span[]): unknown =>
    JSON.parse(JSON.stringify(nested('abcdef', spans)), (_key, value) =>
      value?.type === 'text'
        ? value.value
        : value?.type === 'element'
          ? [value.name, ...value.children]
          : value,
    );

  it('are nested in any order', () => {
    expect(shape([part('b', 2, 3), part('a', 1, 4)])).toEqual([
      'a',
      ['a', 'b', ['b', 'c'], 'd'],
      'ef',
    ]);
  });

  it('are each within the other where they are the same', () => {
    expect(shape([part('a', 1, 4), part('b', 1, 4)])).toEqual(['a', ['a', ['b', 'bcd']], 'ef']);
  });

  it('leave a point at their ends outside', () => {
    expect(shape([part('a', 1, 4), part('p', 4, 4), part('p', 1, 1), part('p', 2, 2)])).toEqual([
      'a',
      ['p'],
      ['a', 'b', ['p'], 'cd'],
      ['p'],
      'ef',
    ]);
  });

  it('are left out where they overlap an earlier one', () => {
    expect(shape([part('a', 1, 4), part('b', 3, 6)])).toEqual(['a', ['a', 'bcd'], 'ef']);
  });
});
