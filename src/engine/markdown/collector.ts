/** What reading finds beside its result, in the order in which it was found. */
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Link } from '../model/document.ts';

/** Everything named by its id, and everything to mend: each stage of the pipeline appends to both. */
export interface Gathered {
  readonly links: Link[];
  readonly problems: Problem[];
}

/** Appends what a piece of prose, or another part, has found. */
export function gather(
  found: { readonly links: readonly Link[]; readonly problems: readonly Problem[] },
  gathered: Gathered,
): void {
  gathered.links.push(...found.links);
  gathered.problems.push(...found.problems);
}
