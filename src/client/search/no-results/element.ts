/** The list of what lies near a query that found nothing. */
import { searchAddress } from '../../../search/addresses.ts';
import { createElement } from '../../create-element.ts';
import { link } from '../results.ts';
import type { Near } from './logic.ts';

export const nearElements = (near: readonly Near[]): HTMLElement[] =>
  near.map(({ label, why, query, url = searchAddress(query ?? label) }) =>
    createElement('li', '', link(url, label), ` ${why}`),
  );
