/** What the parts of a document are read with. */
import type { Collector } from '../markdown/collector.ts';
import type { CountableFile } from '../markdown/counts.ts';
import type { PassageContext } from '../markdown/inline-state.ts';
import type { NameIndex } from '../markdown/name-index.ts';
import type { CitedWork } from '../model/reference-label.ts';
import type { DocumentRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import type { Yaml } from '../source/yaml.ts';

/** What every document is compiled against. */
export interface CompilationInputs {
  readonly names: NameIndex;
  readonly works: ReadonlyMap<string, CitedWork>;
  /** Units of the edition, as `typeset` takes them. */
  readonly units: RegExp;
  readonly noteSeries: readonly NoteSeries[];
  /** Lines of each received file, by name, with its size and the path to show. */
  readonly received: ReadonlyMap<string, Witness & CountableFile>;
  /** Changes when anything of this has changed. */
  readonly digest: string;
}

/** One document's record and text, what they are compiled against, and what has been found in them so far. */
export interface DocumentContext extends PassageContext {
  readonly record: DocumentRecord;
  /** The record as it stands in the file. */
  readonly yaml: Yaml;
  readonly registers: CompilationInputs;
  readonly collector: Collector;
}

/** A received file: the path to show, and its lines. */
export interface Witness {
  readonly path: string;
  readonly lines: readonly string[];
}
