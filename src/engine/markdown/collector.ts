/** Collects links and problems while texts are read, in the order in which they are found. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Link } from '../model/document.ts';

/** Links by id and problems. Each stage of the pipeline appends to both. */
export interface Collector {
  readonly links: Link[];
  readonly problems: Diagnostic[];
}

/** Appends the links and problems of a part. */
export function collect(
  found: { readonly links: readonly Link[]; readonly problems: readonly Diagnostic[] },
  collector: Collector,
): void {
  collector.links.push(...found.links);
  collector.problems.push(...found.problems);
}
