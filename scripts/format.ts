/** `npm run docs:format`: writes the generated parts of docs/format.md, and the JSON Schemas in docs/schemas. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/engine/source/archive.ts';
import { filled } from './format/reference.ts';
import { SOURCES, schemaText } from './format/sources.ts';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs');
const reference = join(docs, 'format.md');

const archive = await readArchive(join(root, 'examples/lighthouse'));
writeFileSync(reference, filled(readFileSync(reference, 'utf8'), archive));
mkdirSync(join(docs, 'schemas'), { recursive: true });
for (const source of SOURCES) {
  writeFileSync(join(docs, 'schemas', `${source.name}.json`), schemaText(source));
}
