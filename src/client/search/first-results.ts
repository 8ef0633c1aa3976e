/** Shows the first results while the rest is loading. */
import type { FirstResults } from './first-answer.ts';
import { orders } from './order.ts';
import type { Decide, Regions } from './page.ts';
import { groupsOf } from './result-groups/logic.ts';
import { groupElement } from './results.ts';
import type { AnsweredQuery } from './view.ts';

/** Renders them in their final place and under their final heading, without the count. */
export function showFirst(
  { found, count, terms, lexicon }: FirstResults & Pick<AnsweredQuery, 'terms' | 'lexicon'>,
  region: Regions,
  decide: Decide,
): void {
  for (const name of ['facets', 'when'] as const) region(name).replaceChildren();
  region('order').replaceChildren(...orders(false, count, decide));
  const [group] = groupsOf(found, terms, lexicon);
  if (group === undefined) return;
  const parts = group.parts.slice(0, 1).map((part) => ({ ...part, found: part.found.slice(0, 1) }));
  region('results').replaceChildren(groupElement({ ...group, parts }, ''));
}
