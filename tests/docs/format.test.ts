/** docs/format.md and docs/schemas say what the code does, and their examples compile as they state. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { outcomeOf } from '../../scripts/format/examples.ts';
import { statedExamples } from '../../scripts/format/fences.ts';
import { undescribed } from '../../scripts/format/fields.ts';
import { filled } from '../../scripts/format/reference.ts';
import { recordSchema, SOURCES, schemaText } from '../../scripts/format/sources.ts';
import * as attributes from '../../src/engine/format/block-attributes.ts';
import { DIRECTIVES } from '../../src/engine/format/directives.ts';
import { PROSE_FORMS, TRANSCRIPTION_FORMS } from '../../src/engine/format/forms.ts';
import { readLighthouse } from '../lighthouse.ts';

const docs = join(import.meta.dirname, '../../docs');
const reference = readFileSync(join(docs, 'format.md'), 'utf8');
const archive = await readLighthouse();

describe('the reference of the source format', () => {
  test('is up to date: npm run docs:format', () => {
    expect(filled(reference, archive)).toBe(reference);
  });

  test.each(SOURCES)('describes every field of $name', (source) => {
    expect(undescribed(recordSchema(source))).toEqual([]);
    expect(reference).toContain(`<!-- generated: fields of ${source.name} -->`);
  });

  test.each(statedExamples(reference).map((example) => [`line ${example.line}`, example] as const))(
    'states what becomes of the example on %s',
    (_line, { written, isSound, outcome }) => {
      const made = outcomeOf(written, archive);
      expect({ isSound: made.isSound, problems: made.isSound ? '' : made.text }).toEqual({
        isSound,
        problems: isSound ? '' : outcome,
      });
      if (outcome !== '') expect(made.text).toBe(outcome);
    },
  );

  const declared = [
    ...DIRECTIVES,
    ...TRANSCRIPTION_FORMS,
    ...PROSE_FORMS,
    { examples: attributes.EXAMPLES },
  ].flatMap(({ examples }) => examples);

  test.each(declared.map((example) => [example.source.replace(/\s+/g, ' '), example] as const))(
    'has the declared example %s',
    (_name, { source, fails }) => {
      const stated = statedExamples(reference).find((one) => one.written.source === source);
      expect(stated?.isSound).toBe(fails === undefined);
      if (fails !== undefined) expect(stated?.outcome).toMatch(new RegExp(`^${fails}: `));
    },
  );
});

test('the example in the README is sound', () => {
  const readme = readFileSync(join(docs, '../README.md'), 'utf8');
  const example = /^( *)```markdown\n([\s\S]*?)\n\1```$/m.exec(readme);
  const source = (example?.[2] ?? '').replaceAll(`\n${example?.[1]}`, '\n').trimStart();
  expect(source).toMatch(/^---\n/);
  const written = {
    as: 'document',
    source: source.replace('report.txt', 'example.txt'),
    received: 'The lamp was lit at dusk.1\nBelova had the watch.',
  } as const;
  expect(outcomeOf(written, archive)).toMatchObject({ isSound: true });
});

describe('the JSON Schemas', () => {
  test.each(SOURCES)('$name.json is up to date: npm run docs:format', (source) => {
    const path = join(docs, 'schemas', `${source.name}.json`);
    expect(readFileSync(path, 'utf8')).toBe(schemaText(source));
  });

  const wholeFiles = SOURCES.filter(({ file }) => file.endsWith('.yaml'));
  test.each(wholeFiles)(
    '$name.json accepts the example archive, and no unknown field',
    (source) => {
      const schema = z.fromJSONSchema(JSON.parse(schemaText(source)));
      const example = readFileSync(join(docs, '../examples/lighthouse', source.file), 'utf8');
      const data = parse(example) as object | object[];
      expect(schema.safeParse(data)).toMatchObject({ success: true });
      const wrong = { ...(Array.isArray(data) ? data[0] : data), unknown: 1 };
      expect(schema.safeParse(source.isList ? [wrong] : wrong)).toMatchObject({ success: false });
    },
  );

  test('are those of the files that editors write', () => {
    // Those of published files are in a folder of their own.
    const files = readdirSync(join(docs, 'schemas')).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(SOURCES.map(({ name }) => `${name}.json`).sort());
  });
});
