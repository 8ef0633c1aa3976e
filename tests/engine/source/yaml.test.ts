import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/engine/source/yaml.ts';

const yaml = parseYaml(
  'people.yaml',
  `- id: anna-belova
  life:
    text: >-
      She came in
      1904 [@ren-2001].
- { id: 벨로바, note: "She said \\"no\\" [@ren-2001]" }
`,
);
const at = (line: number, column: number) => ({ line, column });

test('values and keys have their positions in the file', () => {
  expect(yaml.locate([0, 'id'])).toEqual(at(1, 7));
  expect(yaml.locate([1, 'note'])).toEqual(at(6, 20));
  expect(yaml.locateKey([1, 'note'])).toEqual(at(6, 14));
});

test('a missing value has the position of its nearest ancestor', () => {
  expect(yaml.locate([0, 'life', 'sources', 3])).toEqual(at(3, 5));
});

test('characters of folded, quoted and escaped strings have their positions in the file', () => {
  const life = 'She came in 1904 [@ren-2001].';
  expect(yaml.locateWithin([0, 'life', 'text'])(life.indexOf('ren-2001'))).toEqual(at(5, 14));
  const note = 'She said "no" [@ren-2001]';
  expect(yaml.locateWithin([1, 'note'])(note.indexOf('ren-2001'))).toEqual(at(6, 39));
});

test('a doubled key is reported', () => {
  expect(parseYaml('x.yaml', 'id: a\nid: b\n').errors).toMatchObject([{ point: { line: 2 } }]);
});
