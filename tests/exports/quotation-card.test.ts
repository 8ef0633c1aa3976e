import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawQuotationCard, quotationCard } from '../../src/exports/quotation-card.ts';
import type { Typesetter } from '../../src/exports/social-card.ts';
import { openTypesetter } from '../../src/site/images/typesetter.ts';
import { lighthouse as edition } from './lighthouse.ts';

const typeset = await openTypesetter();
const [star, book] = edition.quotations;
if (star === undefined || book === undefined) throw new Error('The example has no quotations.');

/** Notes what is set, and in what size. */
function noted(): { readonly set: Typesetter; readonly lines: { text: string; size: number }[] } {
  const lines: { text: string; size: number }[] = [];
  const set: Typesetter = (text, face, size) => {
    lines.push({ text, size });
    return typeset(text, face, size);
  };
  return { set, lines };
}

const baselines = (svg: string): number[] =>
  [...svg.matchAll(/<path transform="translate\(\d+ (\d+)\)"/g)].map(([, y]) => Number(y));

describe('the card of a quotation', () => {
  it('has the words, where they are, and the edition', () => {
    const { set, lines } = noted();
    const svg = drawQuotationCard(edition, book, set);
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('The keepers of Skerryvik kept two books.');
    expect(texts.at(-2)).toMatch(/^bulletin\.3, /);
    expect(texts.at(-1)).toBe(edition.record.title);
    expect(svg).not.toContain('<text');
  });

  it('is drawn at the size that pages state, with every line on it', async () => {
    for (const one of [star, book]) {
      const { width, height, alt, address } = quotationCard(edition, one);
      const svg = drawQuotationCard(edition, one, typeset);
      const drawn = await sharp(Buffer.from(svg)).metadata();
      expect([drawn.width, drawn.height]).toEqual([width, height]);
      expect(Math.max(...baselines(svg))).toBeLessThan(height);
      expect(address).toBe(`/quotations/${one.id}/card.png`);
      expect(alt.length).toBeGreaterThan(40);
    }
  });

  it('has long words smaller, and no more of them than fit above the place', () => {
    const documents = edition.documents.map((document) => ({
      ...document,
      passages: document.passages.map((passage) => ({
        ...passage,
        text: `${passage.text} and so on`.repeat(40),
      })),
    }));
    const long = baselines(drawQuotationCard({ ...edition, documents }, book, typeset));
    const place = long.at(-2) ?? 0;
    expect(long.length).toBeGreaterThan(5);
    expect(Math.max(...long.slice(0, -2))).toBeLessThan(place - 30);
  });
});
