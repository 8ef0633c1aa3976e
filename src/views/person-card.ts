/** Cards of the people named in a document. */
import { personAddress } from '../engine/model/addresses.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, personOf } from '../engine/model/entries.ts';
import { times } from '../engine/model/extent.ts';
import { lifeYears, officeOn } from '../engine/model/people.ts';
import { smallScore } from '../engine/model/small-score.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import type { PersonCard } from '../exports/cards.ts';

/** The people named in a document, in the order of their first mention. */
export function personCards(edition: Edition, document: Document): PersonCard[] {
  const named = document.passages.flatMap(({ mentions }) =>
    mentions.filter(({ register }) => register === 'people').map(({ id }) => id),
  );
  return [...new Set(named)].map((id) => {
    const person = personOf(edition, id);
    const spoken = document.passages.filter(({ speaker }) => speaker === id).length;
    return {
      id,
      href: personAddress(id),
      name: person.name,
      forms: foreignForms(person.forms),
      about: [officeOn(person, dateOf(document))?.title, lifeYears(person)]
        .filter(Boolean)
        .join('. '),
      score: smallScore(document, id),
      count:
        spoken > 0
          ? `Speaks ${times(spoken)}`
          : `Named ${times(named.filter((one) => one === id).length)}`,
    };
  });
}

/** The first form in each language except English. */
const foreignForms = (forms: readonly NameForm[]): PersonCard['forms'] =>
  forms
    .filter(
      ({ lang }, index) => lang !== 'en' && forms.findIndex((form) => form.lang === lang) === index,
    )
    .map(({ text, lang }) => ({ text, lang }));
