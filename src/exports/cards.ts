/** Cards of the people named in a document. A script shows them beside their names. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SmallScore } from '../engine/model/small-score.ts';
import { DATA_CARD } from '../markup/contract.ts';
import type { Strings } from '../strings/strings.ts';
import { smallScoreSvg } from './small-score-svg.ts';

/** A short description of a person. */
export interface PersonCard {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** The name in other languages, with BCP 47 tags. */
  readonly forms: readonly { readonly text: string; readonly lang: string }[];
  /** Office and years of life. */
  readonly about: string;
  /** The turns in which the person speaks or is named. */
  readonly score?: SmallScore | undefined;
  /** `Speaks 12 times` */
  readonly count: string;
}

/** The cards as an HTML fragment: an `article` for each person, with the id as an attribute. */
export const cardsHtml = (cards: readonly PersonCard[], { register }: Strings): string =>
  cards
    .map(({ id, href, name, forms, about, score, count }) =>
      toHtml(
        h('article', { [DATA_CARD]: id }, [
          h('h3', name),
          h(
            'p.forms',
            forms.map(({ text, lang }) => h('span', { lang }, text)),
          ),
          h('p', about),
          ...(score === undefined ? [] : [smallScoreSvg(score)]),
          h('p.foot', [`${count} `, h('a', { href }, register.everyMention)]),
        ]),
      ),
    )
    .join('');
