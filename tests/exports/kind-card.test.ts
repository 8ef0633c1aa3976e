import sharp from 'sharp';
import { expect, it } from 'vitest';
import { CARD_KINDS, drawKindCard, pageCard } from '../../src/exports/kind-card.ts';
import { openTypesetter } from '../../src/site/images/typesetter.ts';
import { documentView } from '../../src/views/document.ts';
import { groupView } from '../../src/views/group.ts';
import { personView } from '../../src/views/person.ts';
import { placeView } from '../../src/views/place.ts';
import { lighthouse as edition } from './lighthouse.ts';

const typeset = await openTypesetter();

it.each(CARD_KINDS)(
  'the picture of %s has its size, names within its width, and no text',
  async (kind) => {
    const svg = drawKindCard(edition, kind, typeset);
    const { width, height } = pageCard(edition, `/${kind}/`);
    const drawn = await sharp(Buffer.from(svg)).metadata();
    expect([drawn.width, drawn.height]).toEqual([width, height]);
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(2);
    const { data, info } = await sharp(Buffer.from(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // The right edge is paper.
    const edge = Array.from(
      { length: info.height },
      (_, y) => data[y * info.width + info.width - 8],
    );
    expect(new Set(edge).size).toBe(1);
  },
);

it('each page names the picture of its kind, and a page of another kind that of the edition', () => {
  const imageOf = (page: { metadata?: { metas: readonly object[] } | undefined }) =>
    JSON.stringify(page.metadata?.metas).match(/https:[^"]*card\.png/)?.[0];
  expect([
    imageOf(documentView(edition, 'log').page),
    imageOf(personView(edition, 'anna-belova').page),
    imageOf(placeView(edition, 'skerryvik').page),
    imageOf(groupView(edition, 'lights-list').page),
  ]).toEqual(CARD_KINDS.map((kind) => `https://lights.example/${kind}/card.png`));
  expect(pageCard(edition, '/people/').address).toBe('/people/card.png');
  expect(pageCard(edition, '/about/').address).toBe('/card.png');
  expect(pageCard({ ...edition, groups: [] }, '/groups/').address).toBe('/card.png');
});
