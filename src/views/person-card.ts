/** Cards of the people named in a document. */
import { personAddress } from '../engine/model/addresses.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf, personOf } from '../engine/model/entries.ts';
import { isSameLanguage } from '../engine/model/form-language.ts';
import { lifeYears, officeOn } from '../engine/model/people.ts';
import { smallScore } from '../engine/model/small-score.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import type { PersonCard } from '../exports/cards.ts';
import { stringsOf } from '../strings/strings.ts';

/** The people named in a document, in the order of their first mention. */
export function personCards(edition: Edition, document: Document): PersonCard[] {
  const { lang } = edition.record;
  const strings = stringsOf(lang);
  const { cardSpeaks, cardNamed } = strings.conversation;
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
      forms: foreignForms(person.forms, lang),
      about: [officeOn(person, dateOf(document))?.title, lifeYears(person, strings)]
        .filter(Boolean)
        .join('. '),
      score: smallScore(document, id),
      count: spoken > 0 ? cardSpeaks(spoken) : cardNamed(named.filter((one) => one === id).length),
    };
  });
}

/** The first form in each language except that of the edition. */
const foreignForms = (forms: readonly NameForm[], own: string): PersonCard['forms'] =>
  forms
    .filter(
      ({ lang }, index) =>
        !isSameLanguage(lang, own) && forms.findIndex((form) => form.lang === lang) === index,
    )
    .map(({ text, lang }) => ({ text, lang }));
