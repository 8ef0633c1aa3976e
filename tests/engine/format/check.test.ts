import { describe, expect, test } from 'vitest';
import { findDirective, unknownAttributes } from '../../../src/engine/format/check.ts';
import { DIRECTIVES, directivesIn } from '../../../src/engine/format/directives.ts';

describe('a directive', () => {
  test.each(DIRECTIVES)(
    '$name is found in its place as its kind, and nowhere else',
    (directive) => {
      const { name, kind, place } = directive;
      const node = { type: `${kind}Directive`, name } as const;
      expect(findDirective(node, place)).toBe(directive);
      for (const other of ['document', 'passage', 'prose'] as const) {
        if (other !== place) expect(findDirective(node, other)).toHaveProperty('word');
      }
    },
  );

  test('of the wrong kind is reported with the right one', () => {
    expect(findDirective({ type: 'containerDirective', name: 'topic' }, 'document')).toEqual({
      word: ':::topic',
      message: 'Unexpected directive ":::topic", expected ::topic, :::voice or ::enclosure.',
      suggestion: '::topic',
    });
  });

  test('may have the attributes that it declares, and no other', () => {
    const [topic] = directivesIn('document');
    if (topic === undefined) throw new Error('Expected a directive.');
    const node = { type: 'leafDirective', name: 'topic' } as const;
    expect(unknownAttributes({ ...node, attributes: { id: 'oil', short: 'Oil' } }, topic)).toEqual(
      [],
    );
    expect(unknownAttributes({ ...node, attributes: { shrt: 'Oil' } }, topic)).toMatchObject([
      { word: 'shrt', suggestion: 'short' },
    ]);
  });
});
