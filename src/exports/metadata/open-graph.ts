/** Open Graph: the preview of a shared link to the page. */
import type { Edition } from '../../engine/model/edition.ts';
import { absolute } from '../target.ts';
import type { Card, Meta } from './page-metadata.ts';

interface Shown {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly type: 'website' | 'article' | 'profile';
}

export function openGraph(edition: Edition, shown: Shown, card?: Card): Meta[] {
  const pairs: (readonly [string, string])[] = [
    ['og:type', shown.type],
    ['og:title', shown.title],
    ['og:description', shown.description],
    ['og:url', shown.url],
    ['og:site_name', edition.record.title],
  ];
  if (card !== undefined) {
    pairs.push(
      ['og:image', absolute(edition, card.address)],
      ['og:image:width', String(card.width)],
      ['og:image:height', String(card.height)],
      ['og:image:alt', card.alt],
    );
  }
  return [
    ...pairs.map(([property, content]) => ({ property, content })),
    ...(card === undefined ? [] : [{ name: 'twitter:card', content: 'summary_large_image' }]),
  ];
}
