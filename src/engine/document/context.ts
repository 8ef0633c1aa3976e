/** The context in which the parts of a document are read. */
import type { PlaceForms } from '../../markup/source-places.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Collector } from '../markdown/collector.ts';
import type { CountableFile } from '../markdown/counts.ts';
import type { PassageContext } from '../markdown/inline-state.ts';
import type { NameIndex } from '../markdown/name-index.ts';
import type { CitedWork } from '../model/reference-label.ts';
import type { BodyRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import type { Yaml } from '../source/yaml.ts';

/** The inputs that every document is compiled with. */
export interface CompilationInputs {
  readonly names: NameIndex;
  readonly works: ReadonlyMap<string, CitedWork>;
  /** Units of the edition, as `typeset` takes them. */
  readonly undivided: RegExp;
  readonly noteSeries: readonly NoteSeries[];
  /** Words of the edition's language, for what the engine writes into prose. */
  readonly strings: Strings;
  /** How pages and folios of the source are written. */
  readonly placeForms: PlaceForms;
  /** Lines of each received file, by name, with its size and digest and the path to show. */
  readonly received: ReadonlyMap<string, ReceivedWitness>;
  /** Changes if any of these inputs changes, except the received files: a document depends on its own alone. */
  readonly digest: string;
}

/** The record and text of one document, its inputs, and the links and problems found so far. */
export interface DocumentContext extends PassageContext {
  readonly record: BodyRecord;
  /** The parsed front matter. */
  readonly yaml: Yaml;
  readonly registers: CompilationInputs;
  readonly collector: Collector;
}

/** A received file: the path to show, and its lines. */
export interface Witness {
  readonly path: string;
  readonly lines: readonly string[];
}

/** A received file with its size and digest. */
export interface ReceivedWitness extends Witness, CountableFile {
  readonly sha256: string;
}

/** The received file that a record names; nothing if it names none, or one that is missing. */
export const witnessOf = (
  { witness }: BodyRecord,
  { received }: CompilationInputs,
): ReceivedWitness | undefined => received.get(witness?.file ?? '');
