/** Reads templates for the classes that they name, and for the templates that they use. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A template and all that it uses, as paths. */
export function templatesOf(page: string, found = new Set<string>()): Set<string> {
  if (found.has(page)) return found;
  found.add(page);
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)) {
    templatesOf(join(dirname(page), path), found);
  }
  return found;
}

/** The classes that a template's text names. Of those that it puts together, only the whole words. */
export function classesIn(template: string): Set<string> {
  const found = new Set<string>();
  for (const { 0: start, index } of template.matchAll(/\b\w*[cC]lass(?::list)?=(?=["{])/g)) {
    const from = index + start.length;
    for (const text of textsOf(template, from)) {
      for (const name of text.split(/\s+/)) {
        if (name !== '' && !name.includes('$')) found.add(name);
      }
    }
  }
  return found;
}

/** The strings of an attribute's value that begins at `from`: itself, or those of an expression that are not compared. */
function textsOf(template: string, from: number): string[] {
  if (template[from] === '"') return [template.slice(from + 1, template.indexOf('"', from + 1))];
  const expression = template.slice(from, endOf(template, from)).replaceAll(/[!=]== '[^']*'/g, '');
  return [...expression.matchAll(/'([^']*)'|`([^`]*)`|"([^"]*)"/g)].map(
    ([, single, pattern, double]) =>
      single ?? double ?? (pattern ?? '').replaceAll(/\S*\$\{[^}]*\}\S*/g, ' '),
  );
}

/** Where the braces end that begin at `from`. */
function endOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
