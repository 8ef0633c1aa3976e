/** What reading finds beside its result, in the order in which it was found. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Link } from '../model/document.ts';

/** Everything named by its id, and everything to mend: each stage of the pipeline appends to both. */
export interface Collector {
  readonly links: Link[];
  readonly problems: Diagnostic[];
}

/** Appends what a piece of prose, or another part, has found. */
export function collect(
  found: { readonly links: readonly Link[]; readonly problems: readonly Diagnostic[] },
  collector: Collector,
): void {
  collector.links.push(...found.links);
  collector.problems.push(...found.problems);
}
