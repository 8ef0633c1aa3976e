/** The page of terms that the editors explain. */
import { TERMS } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { NameForm } from '../engine/schemas/authority.ts';
import { stringsOf } from '../strings/strings.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { letterKey, longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { basisOutside, type StatementView } from './statement.ts';

export interface TermsView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  readonly index: readonly IndexLink[];
  /** In alphabetical order. */
  readonly terms: readonly TermView[];
}

/** A term with its explanation. */
export interface TermView {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly NameForm[];
  readonly definition: StatementView;
}

/** The id of the page, which is the only one of its kind; none if the archive explains no terms. */
export const termsPage = ({ terms }: Edition): readonly string[] => (terms.length > 0 ? [''] : []);

/** The page of terms. */
export function termsView(edition: Edition): TermsView {
  const { title, description } = stringsOf(edition.record.lang).register.terms;
  const terms = termsList.sections(edition).flatMap((section) => section.terms);
  return {
    page: plainPageView(edition, { address: TERMS, title, description, type: 'CollectionPage' }),
    parts: partsView(edition, termsList),
    index: indexByLetter(terms),
    terms,
  };
}

/** All terms, in one section. */
export const termsList = longList<{ readonly terms: readonly TermView[] }, TermView>({
  address: TERMS,
  title: ({ record }) => stringsOf(record.lang).register.terms.title,
  sections: (edition) => {
    const sorted = edition.terms.toSorted((a, b) =>
      a.name.localeCompare(b.name, edition.record.lang),
    );
    const terms = sorted.map(({ id, name, forms, html, definition }) => ({
      id,
      name,
      forms,
      definition: {
        html: html.definition ?? '',
        ...basisOutside(edition, definition, html.definition),
      },
    }));
    return [{ terms }];
  },
  rowsOf: ({ terms }) => terms,
  withRows: (_, terms) => ({ terms }),
  tags: { row: 130, section: 80 },
  keysOf: ({ name }) => [letterKey(name)],
  labelOf: ({ name }) => name,
  landingsOf: ({ terms }) => terms.map(({ id, name: label }) => ({ id, label })),
});
