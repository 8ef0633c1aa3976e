/** The concordance: every name in the texts, with its forms. */
import { typeset } from '../engine/markdown/typography.ts';
import { entryAddress, entryId } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { namesMet } from '../engine/model/names-met.ts';
import type { Register } from '../engine/source/registers.ts';
import { stringsOf } from '../strings/strings.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { letterKey, longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import {
  type ConcordancePartLink,
  concordancePartLinks,
  MAX_RUNNING_WORDS,
} from './word-concordance.ts';

export interface ConcordanceView {
  readonly page: PageView;
  /** The parts of the concordance of names, if it is long. */
  readonly nameParts?: PartsView | undefined;
  /** The parts of the concordance of words; none for a large archive. */
  readonly parts: readonly ConcordancePartLink[];
  /** Maximum words of the texts for a concordance of words. */
  readonly maxRunningWords: number;
  readonly index: readonly IndexLink[];
  /** In alphabetical order. */
  readonly names: readonly ConcordanceNameView[];
}

/** A person, place or group that the texts name. */
export interface ConcordanceNameView {
  /** Id of its section: `people-tomas-ren`. */
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly register: Register;
  /** `12 mentions` */
  readonly count: string;
  /** The most frequent form first. */
  readonly forms: readonly ConcordanceFormView[];
}

/** A form of a name. */
export interface ConcordanceFormView {
  /** The form as written, and as typeset. */
  readonly form: string;
  readonly title: string;
  readonly count: string;
  readonly rows: readonly KeywordRowView[];
}

/** A form with the name that it is of. */
export interface FormOfName {
  readonly name: Omit<ConcordanceNameView, 'forms'>;
  readonly form: ConcordanceFormView;
}

/** The concordance of the edition. */
export function concordanceView(edition: Edition): ConcordanceView {
  const { title, description } = stringsOf(edition.record.lang).concordance;
  const facts = { address: '/concordance/', title, description };
  const names = namesOf(namesList.sections(edition));
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    nameParts: partsView(edition, namesList),
    parts: concordancePartLinks(edition),
    maxRunningWords: MAX_RUNNING_WORDS,
    index: indexByLetter(names),
    names,
  };
}

/** All names, form by form. */
export const namesList = longList<FormOfName, KeywordRowView>({
  address: '/concordance/',
  title: ({ record }) => stringsOf(record.lang).concordance.title,
  sections: (edition) => {
    const { mentions } = stringsOf(edition.record.lang).register;
    return namesMet(edition).flatMap(({ register, id, name, count, forms }) =>
      forms.map(({ form, met }) => ({
        name: {
          id: entryId(register, id),
          href: entryAddress[register](id),
          name,
          register,
          count: mentions(count),
        },
        form: {
          form,
          title: typeset(form),
          count: mentions(met.length),
          rows: keywordRowViews(edition, met),
        },
      })),
    );
  },
  rowsOf: ({ form }) => form.rows,
  withRows: ({ name, form }, rows) => ({ name, form: { ...form, rows } }),
  tags: { row: 90, section: 500 },
  keysOf: (_, { name }) => [letterKey(name.name)],
  labelOf: (_, { name }) => name.name,
  landingsOf: ({ name: { id, name: label } }) => [{ id, label }],
});

/** The names of neighbouring forms. */
export const namesOf = (forms: readonly FormOfName[]): ConcordanceNameView[] =>
  [...Map.groupBy(forms, ({ name }) => name.id).values()].flatMap((of) =>
    of.slice(0, 1).map(({ name }) => ({ ...name, forms: of.map(({ form }) => form) })),
  );
