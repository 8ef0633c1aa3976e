/** Finds the prose of editors in YAML: the fields in which they write sentences. */
import { parseFrontMatter } from '../source/front-matter.ts';
import type { Point } from '../source/position.ts';
import { type Path, parseYaml, type Yaml } from '../source/yaml.ts';

/** Fields whose value is prose, or a list of it. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'doesNotSupport',
  'explanation',
  'label',
  'note',
  'notEstablished',
  'reason',
  'source',
  'summary',
  'supports',
  'text',
  'what',
]);

/** Fields in which `text` is a name, and fields in which words are those of a source. */
const OTHERS: ReadonlySet<string> = new Set(['forms', 'readings', 'phrase', 'quotation']);

/** Prose of one field. */
export interface ProseField {
  readonly words: string;
  /** The position of a character, by its offset in `words`. */
  readonly at: (offset: number) => Point;
}

/** The prose of a YAML file, or of the record of a Markdown file. */
export function proseFields({ path, text }: { path: string; text: string }): ProseField[] {
  const yaml = path.endsWith('.md') ? parseFrontMatter(path, text).yaml : parseYaml(path, text);
  return fieldsIn(yaml, yaml.data, [], false);
}

function fieldsIn(yaml: Yaml, value: unknown, path: Path, isProse: boolean): ProseField[] {
  if (typeof value === 'string') {
    return isProse ? [{ words: value, at: yaml.locateWithin(path) }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => fieldsIn(yaml, item, [...path, index], isProse));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    OTHERS.has(key) ? [] : fieldsIn(yaml, item, [...path, key], PROSE.has(key)),
  );
}
