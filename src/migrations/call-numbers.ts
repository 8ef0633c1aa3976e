/**
 * Call numbers in format 1: their levels are under `levels` in a document, and the archive declares them in the
 * authority file of groups. In format 0 both were fixed keys of `archive`.
 */
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** Keys of `archive` that are not levels. */
const OTHER_KEYS: ReadonlySet<string> = new Set(['repository', 'levels', 'certainty', 'sources']);

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** A level of call numbers in documents, and whether one of its values is a range. */
export interface UsedLevel {
  readonly repository: string;
  readonly id: string;
  readonly isRange: boolean;
}

/** The levels that a document's call number uses, in their order. */
export function levelsIn(document: string): readonly UsedLevel[] {
  const archive = archiveIn(frontMatterOf(document).text);
  if (archive === undefined) return [];
  const repository = String(archive.get('repository') ?? '');
  return levelPairs(archive).map((pair) => ({
    repository,
    id: keyOf(pair),
    isRange: /^\d+\s*[-–]\s*\d+$/.test(String(isScalar(pair.value) ? pair.value.value : '')),
  }));
}

/** Moves the levels of a document to `levels`. The rest of its text is unchanged. */
export function withLevels(document: string): string {
  const { text, start } = frontMatterOf(document);
  const archive = archiveIn(text);
  if (archive?.range == null || levelPairs(archive).length === 0) return document;
  const [from, to] = archive.range;
  const part = archive.flow ? flowText(archive, text) : blockText(archive, text);
  return document.slice(0, start + from) + part + document.slice(start + to);
}

/** Declares the levels of each archive in the authority file of groups, below its id. */
export const withDeclaredLevels = (groups: string, levels: readonly UsedLevel[]): string =>
  groups.replace(/^([ \t]*)-[ \t]+id:[ \t]*(\S+)[ \t]*$/gm, (line, indent: string, id: string) => {
    const used = [
      ...new Map(
        levels.filter(({ repository }) => repository === id).map((level) => [level.id, level]),
      ).values(),
    ];
    const rows = used.map((level) => {
      const isRange = levels.some((one) => one.id === level.id && one.isRange);
      return `\n${indent}    - { id: ${level.id}, name: ${level.id}${isRange ? ', range: true' : ''} }`;
    });
    return rows.length === 0 ? line : `${line}\n${indent}  levels:${rows.join('')}`;
  });

function frontMatterOf(document: string): { text: string; start: number } {
  const match = FRONT_MATTER.exec(document);
  const text = match?.index === 0 ? (match[1] ?? '') : '';
  return { text, start: match === null ? 0 : document.indexOf('\n') + 1 };
}

function archiveIn(text: string): YAMLMap | undefined {
  const archive = parseDocument(text).get('archive', true);
  return isMap(archive) ? archive : undefined;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const isLevel = (pair: Pair): boolean => !OTHER_KEYS.has(keyOf(pair));

const levelPairs = ({ items }: YAMLMap): Pair[] => items.filter(isLevel);

/** The start and end of a pair in the text. */
function extentOfPair({ key, value }: Pair): [number, number] {
  const start = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
  const end = (value as { range?: [number, number, number] } | null)?.range?.[1] ?? start;
  return [start, end];
}

function flowText({ items }: YAMLMap, text: string): string {
  const source = (pair: Pair): string => text.slice(...extentOfPair(pair));
  const levels = `levels: { ${items.filter(isLevel).map(source).join(', ')} }`;
  const first = items.findIndex(isLevel);
  const parts = items.flatMap((pair, index) => {
    if (index === first) return [levels];
    return isLevel(pair) ? [] : [source(pair)];
  });
  return `{ ${parts.join(', ')} }`;
}

/** Indents line by line, so that comments stay in place. The text begins at the first key, after its indentation. */
function blockText(archive: YAMLMap, text: string): string {
  const [from, to] = archive.range ?? [0, 0];
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const indent = text.slice(lineStart, from);
  const starts = archive.items.map((pair) => extentOfPair(pair)[0] - indent.length);
  const rows = archive.items.map((pair, index) => ({
    isLevel: isLevel(pair),
    text: text.slice(starts[index], starts[index + 1] ?? to),
  }));
  const first = rows.findIndex((row) => row.isLevel);
  const moved = rows
    .filter((row) => row.isLevel)
    .map((row) => row.text.replace(/^(?=.)/gm, '  '))
    .map((row) => (row.endsWith('\n') ? row : `${row}\n`))
    .join('');
  const out = rows.flatMap((row, index) => {
    if (index === first) return [`${indent}levels:\n${moved}`];
    return row.isLevel ? [] : [row.text];
  });
  const whole = out.join('').slice(indent.length);
  return text[to - 1] === '\n' ? whole : whole.replace(/\n$/, '');
}
