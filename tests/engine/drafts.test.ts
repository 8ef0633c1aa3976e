/** A draft is part of the edition only where somebody asks for drafts, and then it is checked like any document. */
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { isDraft } from '../../src/engine/edition/drafts.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';

const lighthouse = await readLighthouse();
const mistake = { file: 'documents/answer.md', find: 'genre: ', put: 'draft: true\ngenra: ' };
const draft = { file: 'documents/answer.md', find: 'genre: ', put: 'draft: true\ngenre: ' };
const idsOf = (drafts: boolean): readonly string[] =>
  compile(withEdits(lighthouse, [draft]), undefined, { drafts }).edition?.documents.map(
    ({ id }) => id,
  ) ?? [];

test('a draft is left out unless drafts are asked for', () => {
  expect(idsOf(true)).toContain('answer');
  expect(idsOf(false)).not.toContain('answer');
  expect(idsOf(false)).toHaveLength(idsOf(true).length - 1);
});

test('mistakes of a draft are reported only with drafts', () => {
  const archive = withEdits(lighthouse, [mistake]);
  const rulesOf = (drafts: boolean): string[] =>
    compile(archive, undefined, { drafts }).problems.map(({ rule }) => rule);
  expect(rulesOf(true)).toContain('key-known');
  expect(rulesOf(false)).not.toContain('key-known');
});

test('a link to a draft lands nowhere in an edition without it', () => {
  const link = {
    file: 'documents/letter.md',
    find: 'Send a lens,',
    put: 'Send [a lens](answer),',
  };
  const archive = withEdits(lighthouse, [draft, link]);
  const { problems } = compile(archive);
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toContain(
    'lighthouse/documents/letter.md reference-lands',
  );
  expect(problems.find(({ rule }) => rule === 'reference-lands')?.message).toMatch(
    /which is a draft/,
  );
  expect(compile(archive, undefined, { drafts: true }).problems).toEqual([]);
});

test.each([
  ['---\ntitle: A\ndraft: true\n---\n', true],
  ['---\r\ndraft: true # not read yet\r\n---\r\n', true],
  ['---\ndraft: false\n---\n', false],
  ['---\ntitle: A\n---\ndraft: true\n', false],
  ['draft: true\n', false],
  ['---\nabstract: { text: "x" }\n  draft: true\n---\n', false],
])('%j is a draft: %s', (text, expected) => {
  expect(isDraft({ text })).toBe(expected);
});
