/** Cards of everyone named in a document, for the script that shows them beside a name. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SmallScore } from '../engine/model/small-score.ts';
import { DATA_CARD } from '../markup/contract.ts';
import type { Strings } from '../strings/strings.ts';
import { smallScoreSvg } from './small-score-svg.ts';

/** What is known of a person at a glance. */
export interface PersonCard {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** The name in other languages, with BCP 47 tags. */
  readonly forms: readonly { readonly text: string; readonly lang: string }[];
  /** Office and years of life. */
  readonly about: string;
  /** Where the person speaks and is named in the document's conversation. */
  readonly score?: SmallScore | undefined;
  /** `Speaks 12 times` */
  readonly count: string;
}

/** The cards as a fragment of HTML: an `article` for each person, which has the id as an attribute. */
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
