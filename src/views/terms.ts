/** The page of terms that the editors explain. */
import { TERMS } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import { stringsOf } from '../strings/strings.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { basisOutside, type StatementView } from './statement.ts';

export interface TermsView {
  readonly page: PageView;
  readonly index: readonly IndexLink[];
  /** In alphabetical order. */
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly forms: readonly NameForm[];
    readonly definition: StatementView;
  }[];
}

/** The id of the page, which is the only one of its kind; none if the archive explains no terms. */
export const termsPage = ({ terms }: Edition): readonly string[] => (terms.length > 0 ? [''] : []);

/** The page of terms. */
export function termsView(edition: Edition): TermsView {
  const { lang } = edition.record;
  const { title, description } = stringsOf(lang).register.terms;
  const terms = edition.terms.toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return {
    page: plainPageView(edition, { address: TERMS, title, description, type: 'CollectionPage' }),
    index: indexByLetter(terms),
    terms: terms.map(({ id, name, forms, html, definition }) => ({
      id,
      name,
      forms,
      definition: {
        html: html.definition ?? '',
        ...basisOutside(edition, definition, html.definition),
      },
    })),
  };
}
