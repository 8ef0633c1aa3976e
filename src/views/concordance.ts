/** The concordance: every name in the texts, with its forms. */
import { typeset } from '../engine/markdown/typography.ts';
import { entryAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { counted } from '../engine/model/extent.ts';
import { namesMet } from '../engine/model/names-met.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface ConcordanceView {
  readonly page: PageView;
  /** In alphabetical order. */
  readonly names: readonly ConcordanceNameView[];
}

/** A person, place or group that the texts name. */
export interface ConcordanceNameView {
  /** Id of its section: `people-tomas-ren`. */
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly kind: 'person' | 'place' | 'group';
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

const KINDS = { people: 'person', places: 'place', groups: 'group' } as const;

/** The concordance of the edition. */
export const concordanceView = (edition: Edition): ConcordanceView => ({
  page: plainPageView(edition, {
    address: '/concordance/',
    title: 'Concordance',
    description:
      'Every form of a name in the texts, with each passage where it stands and the words around it.',
    type: 'CollectionPage',
  }),
  names: namesMet(edition).map(({ register, id, name, count, forms }) => ({
    id: `${register}-${id}`,
    href: entryAddress[register](id),
    name,
    kind: KINDS[register],
    count: counted(count, 'mention'),
    forms: forms.map(({ form, met }) => ({
      form,
      title: typeset(form),
      count: counted(met.length, 'mention'),
      rows: keywordRowViews(edition, met),
    })),
  })),
});
