/** Parses YAML with the position of each value. */
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Point } from './position.ts';

/** A path into YAML data: keys of maps and indexes of lists. */
export type Path = readonly PropertyKey[];

/** A syntax error, with its place. */
export interface YamlError {
  readonly message: string;
  readonly point: Point;
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
  /** The syntax errors of the file. */
  readonly errors: readonly YamlError[];
}

/**
 * Parses YAML 1.2.
 * @param firstLine the line of the file on which `text` begins, for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
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
  return {
    file,
    data: document.errors.length > 0 ? undefined : document.toJS(),
    locate: (path) => at(offset(node(path))),
    locateWithin(path) {
      const scalar = node(path);
      const value = isScalar(scalar) ? String(scalar.value) : '';
      let from = offset(scalar);
      if (isScalar(scalar) && /^BLOCK/.test(scalar.type ?? '')) from = text.indexOf('\n', from);
      return (position) => {
        let place = from - 1;
        for (const character of value.slice(0, position + 1)) {
          // Quotes, escapes, line ends and indentation are in the file, but not in the string.
          if (!/\s/.test(character)) place = text.indexOf(character, place + 1);
        }
        return at(Math.max(place, from));
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
    errors: document.errors.map((error) => ({
      message:
        error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? error.message,
      point: at(error.pos[0]),
    })),
  };
}
