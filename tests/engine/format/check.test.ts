import { describe, expect, test } from 'vitest';
import { faultsOfDirective, findDirective } from '../../../src/engine/format/check.ts';
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

  describe('is compared with its declaration', () => {
    const node = { type: 'leafDirective', name: 'topic' } as const;
    const [topic] = directivesIn('document');
    const faults = (attributes: Record<string, string>, words = 'Oil'): unknown[] =>
      topic === undefined
        ? []
        : [
            ...faultsOfDirective(
              { ...node, attributes },
              { offset: 7, words, repeated: [] },
              topic,
            ),
          ];

    test('it may have the attributes that are declared, and no other', () => {
      expect(faults({ id: 'oil', short: 'Oil' })).toEqual([]);
      expect(faults({ id: 'oil', shrt: 'Oil' })).toMatchObject([
        { rule: 'attribute-known', word: 'shrt', suggestion: 'short' },
      ]);
    });

    test('it must have the required attributes and its words', () => {
      expect(faults({ id: ' ' }, '\n')).toMatchObject([
        { rule: 'directive-is-whole', offset: 7, message: expect.stringContaining('words in') },
        { rule: 'directive-is-whole', offset: 7, message: expect.stringContaining('anchor') },
      ]);
    });

    test.each(DIRECTIVES)('$name with nothing lacks all that is required', (directive) => {
      const { name, kind, attributes, label } = directive;
      const required = Object.values(attributes).filter(({ isRequired }) => isRequired);
      const bare = { type: `${kind}Directive`, name } as const;
      const found = faultsOfDirective(bare, { offset: 0, words: '', repeated: [] }, directive);
      expect(found).toHaveLength(required.length + (label === undefined ? 0 : 1));
    });
  });
});
