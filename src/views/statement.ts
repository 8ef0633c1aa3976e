/** An editorial statement: words, certainty and sources. */
import { workAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { workOf } from '../engine/model/entries.ts';
import type { Certainty } from '../engine/schemas/statement.ts';

/** The sources of a statement, and its certainty if it is not certain. */
export interface BasisView {
  readonly certainty?: Exclude<Certainty, 'certain'> | undefined;
  readonly sources: readonly { readonly href: string; readonly label: string }[];
}

/** A statement whose words are inline HTML. */
export interface StatementView extends BasisView {
  readonly html: string;
}

/** The certainty and sources that are shown after a statement. */
export const basisView = (
  edition: Edition,
  {
    certainty,
    sources = [],
  }: { readonly certainty?: Certainty | undefined; readonly sources?: readonly string[] },
): BasisView => ({
  ...(certainty === undefined || certainty === 'certain' ? {} : { certainty }),
  sources: sources.map((source) => {
    const [id = '', ...locator] = source.split(', ');
    return { href: workAddress(id), label: [workOf(edition, id).label, ...locator].join(', ') };
  }),
});

/** The same, without what the words already contain. @param html the words of the statement */
export const basisOutside = (
  edition: Edition,
  {
    certainty,
    sources = [],
  }: { readonly certainty?: Certainty | undefined; readonly sources?: readonly string[] },
  html = '',
): BasisView =>
  basisView(edition, {
    certainty: html.includes('class="certainty') ? undefined : certainty,
    sources: html.includes('class="citation') ? [] : sources,
  });
