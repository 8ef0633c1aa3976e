/** The claims about Document I and the passages to quote, against the received file itself. */
import { describe, expect, it } from 'vitest';
import { quotationView } from '../../src/views/quotation.ts';
import { documentOf, edition } from './edition.ts';

const [received] = edition.received;
const file = (received?.lines ?? []).join(' ').replace(/\s+/g, ' ');

describe('the claims', () => {
  it('are quoted word for word from the received file, wherever they are in it', () => {
    const quoted = edition.claims.filter(({ source }) => source.document !== undefined);
    expect(quoted.length).toBeGreaterThan(10);
    // Numbers of the source's notes are among the words of the file.
    const words = file.replace(/(?<=[a-z.,])\d+(?= )/g, '');
    expect(
      quoted.filter(({ quotation }) => !words.includes(quotation)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('are about Document I, whose text is here, and judged by the editors', () => {
    for (const { id, evidence, judges } of edition.claims) {
      expect([...new Set(evidence.map(({ document }) => document))], id).toEqual(['i']);
      expect(judges, id).toEqual(edition.record.editors);
    }
  });

  it('count the turns of the topics right', () => {
    const { topics, passages } = documentOf('i');
    const countOf = (...ids: string[]): number =>
      passages.filter(({ topic }) => ids.includes(topic ?? '')).length;
    expect(topics.map(({ id }) => id)).toContain('terms');
    const reason = edition.claims.find(({ id }) => id === 'economic-matters')?.reason ?? '';
    const numbers = [
      passages.filter(({ kind }) => kind === 'turn').length,
      countOf('aid', 'credit-railroad', 'terms', 'cars', 'trade'),
      countOf('troops', 'parallel', 'schools'),
    ];
    expect(reason.match(/\d+/g)?.map(Number)).toEqual(numbers);
  });
});

describe('the passages to quote', () => {
  it('come through the hands that the editors found', () => {
    const { quotation } = quotationView(edition, 'afraid-of-them');
    expect(quotation?.hands).toEqual([
      'Stalin spoke, probably in Russian.',
      'Kim Il Sung spoke, probably in Korean.',
      'T.F. Shtykov and Kim I.M. took it down in Russian.',
      'Kathryn Weathersby translated it into English.',
      'Brad DeLong passed it on in “SovArch I”.',
      'Doug Henwood passed it on in “SovArch I”.',
      'lbo-talk passed it on in “SovArch I”.',
      expect.stringContaining('sovarch-i.txt'),
    ]);
    expect(quotation?.received?.sha256).toBe(received?.sha256);
  });

  it('have a page each', () => {
    expect(edition.quotations).toHaveLength(6);
    for (const { id } of edition.quotations) {
      expect(quotationView(edition, id).quotation?.kicker, id).toMatch(/^Quotation, I\.\d+/);
    }
  });
});
