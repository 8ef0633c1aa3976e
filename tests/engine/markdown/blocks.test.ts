import { describe, expect, test } from 'vitest';
import { type ParsedBlock, parseBlocks } from '../../../src/engine/markdown/blocks.ts';
import { parseTranscription } from '../../../src/engine/markdown/parse.ts';

/** The outline in one line: passages by anchor, with their topic and author section. */
const outline = (block: ParsedBlock): string => {
  if (block.type === 'topic')
    return `topic ${block.topic.id}(${block.blocks.map(outline).join(' ')})`;
  if (block.type === 'voice') {
    return `voice ${block.voice.id}/${block.voice.level}(${block.blocks.map(outline).join(' ')})`;
  }
  const { attributes, topic, voice, type, document } = block;
  return [
    type === 'enclosure' ? `enclosure of ${document}: ` : '',
    attributes.id,
    topic && `@${topic}`,
    voice && `<${voice}`,
  ]
    .filter(Boolean)
    .join('');
};
const frame = (markdown: string): { blocks: string[]; complaints: string[] } => {
  const complaints: string[] = [];
  const blocks = parseBlocks(parseTranscription(markdown).children, (rule, node) =>
    complaints.push(`${rule} at ${node.position?.start.line}`),
  );
  return { blocks: blocks.map(outline), complaints };
};

describe('the outline of a document', () => {
  test('topics end at the next topic, or at a passage that is not a turn', () => {
    const { blocks } = frame(
      '{#head}\n# Log\n\n::topic[Oil]{#oil}\n\n{#t1}\nA\n\n{#t2}\nB\n\n::topic[Boat]{#boat}\n\n{#t3}\nC\n\n{#tail}\nD',
    );
    expect(blocks).toEqual(['head', 'topic oil(t1@oil t2@oil)', 'topic boat(t3@boat)', 'tail']);
  });

  test('voices nest, and an enclosure belongs to the innermost', () => {
    const { blocks } = frame(
      '::::voice[List]{#list by=list}\n\n{#p1}\nA\n\n:::voice[Ren]{#ren by=ren}\n\n{#p2}\nB\n\n::enclosure[The log]{document=log #enc}\n\n:::\n\n{#p3}\nC\n\n::::',
    );
    expect(blocks).toEqual([
      'voice list/0(p1<list voice ren/1(p2<ren enclosure of log: enc<ren) p3<list)',
    ]);
  });

  test('attributes may precede a blank line, and are not part of the words', () => {
    const [draft] = parseBlocks(parseTranscription('{#p1}\n\nWords').children, () => {});
    expect(draft).toMatchObject({ type: 'passage', attributes: { id: 'p1', length: 0 } });
  });

  test('attributes without a block below are reported', () => {
    const { complaints } = frame('{#p1}\n\n{#p2}\n\nWords\n\n{#p3}\n\n::topic[Oil]{#oil}\n\n{#p4}');
    expect(complaints).toEqual([1, 7, 11].map((line) => `block-is-transcribable at ${line}`));
  });

  test('notes are skipped', () => {
    expect(frame('{#p1}\nA[^a]\n\n[^a]: B')).toEqual({ blocks: ['p1'], complaints: [] });
  });

  test('reports nodes that the format does not allow', () => {
    expect(frame('::topik[Oil]{#oil}\n\n[a]: https://lights.example/\n').complaints).toEqual([
      'directive-known at 1',
      'block-is-transcribable at 3',
    ]);
  });

  test('lists, quotations, tables and fences are passages', () => {
    const list = '{#p1}\n- one\n- two';
    const quotation = '{#p2}\n> three';
    const table = '{#p3}\n| four |\n| --- |\n| five |';
    const fence = '{#p4}\n```\nsix\n```';
    expect(frame([list, quotation, table, fence].join('\n\n'))).toEqual({
      blocks: ['p1', 'p2', 'p3', 'p4'],
      complaints: [],
    });
  });

  test('other Markdown syntax is plain text', () => {
    const signs = '{#p1}\n<three>\n`four`\n***\nfive\n===';
    expect(frame(signs)).toEqual({ blocks: ['p1'], complaints: [] });
  });
});
