/** Cards of what a document names and links. A script shows them beside the links. */

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SmallScore } from '../engine/model/small-score.ts';
import { CLASS_FOOT, DATA_CARD, DATA_ROSTER } from '../markup/contract.ts';
import { smallScoreSvg } from './small-score-svg.ts';

/** A short description of a person, place, group, work or document. */
export interface Card {
  readonly href: string;
  readonly name: string;
  /** The name in other languages, with BCP 47 tags. */
  readonly forms: readonly { readonly text: string; readonly lang: string }[];
  /** Of a person, office and years of life. */
  readonly about: string;
  /** The turns in which the person speaks or is named. */
  readonly score?: SmallScore | undefined;
  /** `Speaks 12 times`; empty if there is nothing to count. */
  readonly count: string;
  /** The words of the link to its page. */
  readonly onward: string;
  /** Of a person who was present: office, and how often he or she speaks. */
  readonly roster?: string | undefined;
}

/** The cards as HTML: an `article` for each, with its address from the root of the site as an attribute. */
export const cardsHtml = (cards: readonly Card[]): string =>
  cards
    .map(({ href, name, forms, about, score, count, onward, roster }) =>
      toHtml(
        h('article', { [DATA_CARD]: href, [DATA_ROSTER]: roster }, [
          h('h3', name),
          ...(forms.length === 0
            ? []
            : [
                h(
                  'p.forms',
                  forms.map(({ text, lang }) => h('span', { lang }, text)),
                ),
              ]),
          ...(about === '' ? [] : [h('p', about)]),
          ...(score === undefined ? [] : [smallScoreSvg(score)]),
          h('p', { className: CLASS_FOOT }, [h('span', count), ' ', h('a', { href }, onward)]),
        ]),
      ),
    )
    .join('');
