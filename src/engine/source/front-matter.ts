/** Parts a Markdown file into front matter and body, keeping the lines of both. */
import { parseYaml, type Yaml } from './yaml.ts';

export interface FrontMatter {
  readonly yaml: Yaml;
  /** The file with empty lines in place of its front matter, so that positions in it are positions in the file. */
  readonly body: string;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits `text`. A file without front matter has a record that cannot be read. */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const match = text.startsWith('---') ? FENCE.exec(text) : null;
  if (match === null) {
    return { yaml: withoutRecord(file, text), body: text.startsWith('---') ? '' : text };
  }
  const blank = match[0].replace(/[^\n]+/g, '');
  return { yaml: parseYaml(file, match[1] ?? '', 2), body: blank + text.slice(match[0].length) };
}

function withoutRecord(file: string, text: string): Yaml {
  const message = text.startsWith('---')
    ? 'Missing end of the front matter, expected a line "---" below it.'
    : `Missing front matter, expected a record between two lines "---" at the beginning of ${text.trim() === '' ? 'the file, which is empty' : 'the file'}.`;
  return {
    ...parseYaml(file, '{}'),
    data: undefined,
    errors: [{ message, point: { line: 1, column: 1 } }],
  };
}
