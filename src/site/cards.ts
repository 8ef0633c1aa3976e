/** Cards of everyone named in a document, for the script that shows them beside a name. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { personAddress } from '../engine/model/addresses.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, personOf } from '../engine/model/entries.ts';
import { times } from '../engine/model/extent.ts';
import { lifeYears, officeOn } from '../engine/model/people.ts';
import { smallScore } from '../engine/model/small-score.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import { smallScoreSvg } from './small-score-svg.ts';

/** The cards as a fragment of HTML: an `article` for each person, which carries the id as `data-card`. */
export function cards(edition: Edition, document: Document): string {
  const named = document.passages.flatMap(({ mentions }) =>
    mentions.filter(({ register }) => register === 'people').map(({ id }) => id),
  );
  return [...new Set(named)].map((id) => card(edition, document, id, named)).join('');
}

function card(edition: Edition, document: Document, id: string, named: readonly string[]): string {
  const person = personOf(edition, id);
  const score = smallScore(document, id);
  const about = [officeOn(person, dateOf(document))?.title, lifeYears(person)].filter(Boolean);
  const spoken = document.passages.filter(({ speaker }) => speaker === id).length;
  const counted =
    spoken > 0
      ? `Speaks ${times(spoken)}`
      : `Named ${times(named.filter((one) => one === id).length)}`;
  return toHtml(
    h('article', { dataCard: id }, [
      h('h3', person.name),
      h(
        'p.forms',
        foreign(person.forms).map(({ text, lang }) => h('span', { lang }, text)),
      ),
      h('p', about.join('. ')),
      ...(score === undefined ? [] : [smallScoreSvg(score)]),
      h('p.foot', [`${counted} `, h('a', { href: personAddress(id) }, 'Every mention')]),
    ]),
  );
}

/** The first form in each language but English. */
const foreign = (forms: readonly NameForm[]): NameForm[] =>
  forms.filter(
    ({ lang }, index) => lang !== 'en' && forms.findIndex((form) => form.lang === lang) === index,
  );
