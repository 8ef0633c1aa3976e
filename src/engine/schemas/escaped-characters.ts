/** Finds characters that no text has where YAML escapes say them: `"\uD800"`. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { characterFaults } from '../source/decode.ts';
import type { Path, Yaml } from '../source/yaml.ts';

/** Reports each string of the data that has such a character, at the string. */
export function escapedCharacters(yaml: Yaml): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      for (const { message } of characterFaults(value)) {
        const point = yaml.locate(path);
        problems.push({ rule: 'character-is-text', message, file: yaml.file, point });
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  visit(yaml.data, []);
  return problems;
}
