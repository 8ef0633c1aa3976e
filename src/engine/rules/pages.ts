/** Checks whether an address within the site leads to a page, and its fragment to something on it. */
import { suggestionFor } from '../diagnostics/suggestions.ts';
import {
  documentAddress,
  entryAddress,
  fixedAddresses,
  receivedAddress,
} from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { CHROME_IDS } from '../model/page-ids.ts';
import { REGISTERS } from '../source/registers.ts';
import type { Finding } from './rule.ts';

/** The fragments of each page by its address; of a page whose fragments are not known here `undefined`. */
export type Pages = ReadonlyMap<string, readonly string[] | undefined>;

/** The pages of the site. */
export function pagesOf(edition: Edition): Pages {
  const { documents, essays, works } = edition;
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return new Map<string, readonly string[] | undefined>([
    ...fixedAddresses.map((address) => [address, undefined] as const),
    ['/bibliography/', ids(works)],
    ...documents.flatMap(({ id, passages, notes, topics, voices }) => [
      [documentAddress(id), [passages, notes, topics, voices].flatMap(ids)] as const,
      [receivedAddress(id), undefined] as const,
    ]),
    ...REGISTERS.flatMap((register) =>
      edition[register].map(({ id }) => [entryAddress[register](id), undefined] as const),
    ),
    ...essays.map(
      ({ record, sections }) =>
        [
          record.address,
          sections.map(({ anchor }) => anchor).filter((anchor) => anchor !== ''),
        ] as const,
    ),
  ]);
}

/** The problem of an address within the site; `undefined` if it leads somewhere. */
export function addressProblem(
  address: string,
  pages: Pages,
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const [, page = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/.exec(address) ?? [];
  if (!pages.has(page)) {
    return {
      message: `Unexpected address "${address}", expected that of a page of the site, such as /documents/ or that of an essay.`,
      ...suggestionFor(page, pages.keys()),
    };
  }
  const known = pages.get(page);
  if (fragment === '' || known === undefined) return undefined;
  if ([...known, ...CHROME_IDS].includes(fragment)) return undefined;
  return {
    message: `Unexpected fragment "#${fragment}", expected that of a part of ${page}.`,
    ...suggestionFor(fragment, known),
  };
}
