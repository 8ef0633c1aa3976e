/** Checks whether an address within the site leads to a page, and its fragment to something on it. */
import { suggestionFor } from '../diagnostics/suggestions.ts';
import { documentAddress } from '../model/addresses.ts';
import { type Fragments, pageFragments } from '../model/page-fragments.ts';
import { CHROME_IDS, SECTION_IDS } from '../model/page-ids.ts';
import { perEdition } from '../model/per-edition.ts';
import type { Finding } from './rule.ts';

/** The pages of the site with their fragments. */
export const pagesOf = perEdition((edition): Fragments => {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return new Map<string, () => readonly string[]>([
    ...pageFragments(edition),
    ...edition.documents.map(({ id, passages, notes, topics, voices }) => {
      const parts = [passages, notes, topics, voices];
      return [documentAddress(id), () => [...parts.flatMap(ids), ...SECTION_IDS]] as const;
    }),
    ...edition.essays.map(({ record, sections }) => {
      const anchors = sections.map(({ anchor }) => anchor);
      return [record.address, () => anchors.filter((anchor) => anchor !== '')] as const;
    }),
  ]);
});

/** The problem of an address within the site; `undefined` if it leads somewhere. */
export function addressProblem(
  address: string,
  pages: Fragments,
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const [, page = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/.exec(address) ?? [];
  const fragments = pages.get(page);
  if (fragments === undefined) {
    return {
      message: `Unexpected address "${address}", expected that of a page of the site, such as /documents/ or that of an essay.`,
      ...suggestionFor(page, pages.keys()),
    };
  }
  if (fragment === '') return undefined;
  const known = [...fragments(), ...CHROME_IDS];
  if (known.includes(fragment)) return undefined;
  const { suggestion } = suggestionFor(fragment, known);
  return {
    message: `Unexpected fragment "#${fragment}", expected that of a part of ${page}.`,
    ...(suggestion === undefined ? {} : { suggestion: `${page}#${suggestion}` }),
  };
}
