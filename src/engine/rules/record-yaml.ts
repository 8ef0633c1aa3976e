import type { Document } from '../model/document.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { parseYaml, type Yaml } from '../source/yaml.ts';
import type { Context } from './rule.ts';

/** A document's front matter, for the places of what its record says. */
export function recordYaml({ archive }: Context, { file }: Document): Yaml {
  const source = archive.documents.find(({ path }) => path === file);
  return source === undefined ? parseYaml(file, '{}') : parseFrontMatter(file, source.text).yaml;
}
