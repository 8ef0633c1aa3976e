/** The concordance: every name in the texts, with its forms. */
import { typeset } from '../engine/markdown/typography.ts';
import { entryAddress, entryId } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { namesMet } from '../engine/model/names-met.ts';
import type { Register } from '../engine/source/registers.ts';
import { stringsOf } from '../strings/strings.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import {
  type ConcordancePartLink,
  concordancePartLinks,
  MAX_RUNNING_WORDS,
} from './word-concordance.ts';

export interface ConcordanceView {
  readonly page: PageView;
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
  readonly forms: readonly {
    /** The form as written, and as typeset. */
    readonly form: string;
    readonly title: string;
    readonly count: string;
    readonly rows: readonly KeywordRowView[];
  }[];
}

/** The concordance of the edition. */
export function concordanceView(edition: Edition): ConcordanceView {
  const { concordance, register: words } = stringsOf(edition.record.lang);
  const { title, description } = concordance;
  const facts = { address: '/concordance/', title, description };
  const met = namesMet(edition).map((one) => ({ ...one, section: entryId(one.register, one.id) }));
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: concordancePartLinks(edition),
    maxRunningWords: MAX_RUNNING_WORDS,
    index: indexByLetter(met.map(({ section: id, name }) => ({ id, name }))),
    names: met.map(({ section, register, id, name, count, forms }) => ({
      id: section,
      href: entryAddress[register](id),
      name,
      register,
      count: words.mentions(count),
      forms: forms.map(({ form, met }) => ({
        form,
        title: typeset(form),
        count: words.mentions(met.length),
        rows: keywordRowViews(edition, met),
      })),
    })),
  };
}
