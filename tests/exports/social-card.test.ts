import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawSocialCard, socialCard } from '../../src/exports/social-card.ts';
import { openTypesetter } from '../../src/site/images/typesetter.ts';
import { lighthouse as edition } from './lighthouse.ts';

const typeset = await openTypesetter();
const spoken = edition.documents.find(({ topics }) => topics.length > 0);
const turns = spoken?.passages.filter(({ kind }) => kind === 'turn').length ?? 0;

/** The paths of the card. All of them are lines of text, one below the other. */
const linesOf = (svg: string): number[] =>
  [...svg.matchAll(/<path transform="translate\(\d+ (\d+)\)"/g)].map(([, y]) => Number(y));

test('the card has the title, the subtitle and a mark for each turn', () => {
  const svg = drawSocialCard(edition, typeset);
  const ground = 1;
  const line = 1;
  expect(turns).toBeGreaterThan(0);
  expect(svg.match(/<rect/g)).toHaveLength(ground + line + turns);
  expect(linesOf(svg)).toHaveLength(2);
  expect(svg).not.toContain('<text');
});

test('a title too long for one line is broken between words', () => {
  const title = 'Records of the keepers of the old lighthouse at the end of the long pier';
  const svg = drawSocialCard({ ...edition, record: { ...edition.record, title } }, typeset);
  const lines = linesOf(svg);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('the card is drawn at the size that pages state', async () => {
  const { width, height, address, alt } = socialCard(edition);
  const drawn = await sharp(Buffer.from(drawSocialCard(edition, typeset))).metadata();
  expect([drawn.width, drawn.height]).toEqual([width, height]);
  expect(address).toBe('/card.png');
  expect(alt).toContain(edition.record.title);
});

test('lines of outlines are kerned and as long as their glyphs', () => {
  expect(typeset('', 'serif', 20)).toEqual({ path: '', width: 0 });
  const apart = typeset('A', 'sans', 100).width + typeset('V', 'sans', 100).width;
  expect(typeset('AV', 'sans', 100).width).toBeLessThan(apart);
  expect(typeset('mm', 'serif', 40).width).toBeCloseTo(2 * typeset('m', 'serif', 40).width, 5);
});
