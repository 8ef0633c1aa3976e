/** Parses YAML with the position of each value. */
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { SourceFile } from './archive.ts';
import { perObject } from './per-object.ts';
import type { Point } from './position.ts';
import { type Fault, findHazards } from './yaml-hazards.ts';
import { STANDS_ALONE, yamlMessage } from './yaml-messages.ts';

/** A path into YAML data: keys of maps and indexes of lists. */
export type Path = readonly PropertyKey[];

/** A syntax error, with its place. */
export interface YamlError {
  readonly message: string;
  readonly point: Point;
  /** Characters to underline in messages. */
  readonly length?: number;
}

export interface Yaml {
  readonly file: string;
  readonly data: unknown;
  /** The position of the value at `path`, or of its nearest existing ancestor. */
  locate(path: Path): Point;
  /** The position of a character of the string at `path`, by its offset in the string. */
  locateWithin(path: Path): (offset: number) => Point;
  /** The position of the key at `path`, for messages about the key itself. */
  locateKey(path: Path): Point;
  /** The syntax errors. Of errors that cause each other, only the first is listed. */
  readonly errors: readonly YamlError[];
}

/**
 * Parses YAML 1.2.
 * @param firstLine the line of the file on which `text` begins, for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const end = text.trimEnd().length;
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { line: line + firstLine - 1, column: col };
  };
  const offset = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0;
  const node = (path: Path): unknown => {
    for (let depth = path.length; depth > 0; depth--) {
      const found = document.getIn(path.slice(0, depth), true);
      if (found !== undefined) return found;
    }
    return document.contents;
  };
  const errors = faultsOf(document, text).map(({ offset: start, ...fault }): YamlError => {
    return { point: at(start), ...fault };
  });
  return {
    file,
    data: errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    locate: (path) => at(offset(node(path))),
    locateWithin(path) {
      const scalar = node(path);
      const value = isScalar(scalar) ? String(scalar.value) : '';
      let from = offset(scalar);
      if (isScalar(scalar) && /^BLOCK/.test(scalar.type ?? '')) from = text.indexOf('\n', from);
      let places: readonly number[] | undefined;
      return (position) => {
        places ??= placesIn(value, text, from);
        return at(places[Math.min(position, places.length - 1)] ?? from);
      };
    },
    locateKey(path) {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const key = path.at(-1);
      const pair: Pair | undefined = isMap(parent)
        ? parent.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key)
        : undefined;
      return at(offset(pair?.key ?? node(path)));
    },
    errors,
  };
}

/** A file of YAML, parsed once. */
export const yamlOf = perObject(({ path, text }: SourceFile) => parseYaml(path, text));

/** The offset in `text`, not before `from`, of each character of a string that is written there. */
function placesIn(value: string, text: string, from: number): number[] {
  let place = from - 1;
  return Array.from({ length: value.length }, (_, index) => {
    const character = value.charAt(index);
    // Quotes, escapes, line ends and indentation are in the file, but not in the string.
    const found = /\s/.test(character) ? -1 : text.indexOf(character, place + 1);
    if (found !== -1) place = found;
    return Math.max(place, from);
  });
}

/** The errors of a file, by offset. */
function faultsOf(document: Document.Parsed, text: string): Fault[] {
  const first = (errors: readonly YAMLError[]): readonly YAMLError[] =>
    errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1);
  const alone = document.errors.filter(({ code }) => STANDS_ALONE.has(code));
  const others = document.errors.filter(({ code }) => !STANDS_ALONE.has(code));
  const found = [...first(others), ...(others.length === 0 ? alone : [])];
  if (found.length === 0) return findHazards(document, text);
  return found.map(({ code, message, pos: [offset] }) => {
    const met = /^.*/.exec(text.slice(offset))?.[0] ?? '';
    return { offset, message: yamlMessage({ code, message, met }) };
  });
}
