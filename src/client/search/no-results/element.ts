/** Renders alternatives for a query without results. */
import { searchAddress } from '../../../search/addresses.ts';
import { createElement } from '../../create-element.ts';
import { link } from '../results.ts';
import type { Alternative } from './logic.ts';

export const alternativeElements = (near: readonly Alternative[]): HTMLElement[] =>
  near.map(({ label, why, query, url = searchAddress(query ?? label) }) =>
    createElement('li', '', link(url, label), ` ${why}`),
  );
