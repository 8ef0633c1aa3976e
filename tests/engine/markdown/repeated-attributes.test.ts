import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseProse, parseTranscription } from '../../../src/engine/markdown/parse.ts';
import { repeatedAttributes } from '../../../src/engine/markdown/repeated-attributes.ts';

const directivesIn = (node: Nodes): Nodes[] => [
  ...(/Directive$/.test(node.type) ? [node] : []),
  ...('children' in node ? node.children.flatMap(directivesIn) : []),
];

/** The rest of the text from each repeated attribute on. */
const found = (text: string, parse = parseTranscription): string[] =>
  directivesIn(parse(text)).flatMap((node) =>
    repeatedAttributes(node as Parameters<typeof repeatedAttributes>[0]).map(
      ({ name, offset }) => `${name}: ${text.slice(offset).split('\n')[0]}`,
    ),
  );

test.each([
  ['x :name[a]{ref=b ref=c}', ['ref: ref=c}']],
  ['x :name[a]{ref="b ref=c" ref=\'d\' ref}', ["ref: ref='d' ref}", 'ref: ref}']],
  ['::topic[a]{#b short=c #d id=e}', ['id: #d id=e}', 'id: id=e}']],
  [':::voice[a]{by=b #c by=d}\n\n:name[x]{ref=y} :name[x]{ref=z}\n\n:::', ['by: by=d}']],
  ['x :name[:name[a]{ref=b}]{ref=c} ref=d', []],
  ['::topic[a]{.b .c}', []],
  ['::topic[a]{#b\n#c}', []],
])('%j repeats %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('of prose', () => {
  expect(found('x :count{of=words of=turns}', parseProse)).toEqual(['of: of=turns}']);
});
