/** Keeps rendered prose as long as nothing of what it was rendered with has changed. */
import type { CompilationInputs } from '../document/context.ts';
import type { Collector } from '../markdown/collector.ts';
import type { Countable } from '../markdown/counts.ts';
import { perObject } from '../source/per-object.ts';

/** What essays and entries are rendered with. */
export interface ProseInputs {
  readonly inputs: CompilationInputs;
  readonly countable: Countable;
}

/** Rendered prose, with the links and problems in it. */
export interface KeptProse<Made> extends Collector {
  readonly made: Made;
}

/** How a count begins. What it says depends on all documents. */
const COUNT = ':count';

/** Whether a text may have a count. */
export const mayCount = (text: string): boolean => text.includes(COUNT);

/**
 * Makes a function that renders a file, or returns what it rendered before.
 * @param isKept whether the prose of a file depends on nothing but the file and the inputs
 */
export function keepProse<File extends object, Made>(
  isKept: (file: File) => boolean,
): (
  inputs: CompilationInputs,
  file: File,
  render: (collector: Collector) => Made,
) => KeptProse<Made> {
  const keptOf = perObject((_: CompilationInputs) => new WeakMap<File, KeptProse<Made>>());
  const mayKeep = perObject(isKept);
  return (inputs, file, render) => {
    const known = keptOf(inputs).get(file);
    if (known !== undefined) return known;
    const collector: Collector = { links: [], problems: [] };
    const prose = { ...collector, made: render(collector) };
    if (mayKeep(file)) keptOf(inputs).set(file, prose);
    return prose;
  };
}
