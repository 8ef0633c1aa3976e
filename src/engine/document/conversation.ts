/** The speaker and hearer of a turn: from its attributes, else from its first words, else from the usual order. */
import type { BlockAttributes } from '../markdown/block-attributes.ts';
import type { ParsedPassage } from '../markdown/blocks.ts';
import { offsetOf, type SourceText } from '../markdown/source-text.ts';
import type { Link, Mention, Passage } from '../model/document.ts';
import type { BodyRecord } from '../schemas/document.ts';

/** Speaker and hearer, as far as they are known. The partner hears the chair; the chair hears everyone else. */
export function speakerAndHearer(
  { values }: BlockAttributes,
  mentions: readonly Mention[],
  conversation: BodyRecord['conversation'],
): Pick<Passage, 'speaker' | 'hearer'> {
  const speaker = values.speaker ?? mentions.find(({ role }) => role === 'speaker')?.id;
  const isChair = speaker === conversation?.chair;
  const hearer = values.to ?? (isChair ? conversation?.partner : conversation?.chair);
  return { ...(speaker ? { speaker } : {}), ...(hearer === undefined ? {} : { hearer }) };
}

/** Links to the people whom the attributes of a passage name: `{#t1 speaker=mara-quill to=tomas-ren}`. */
export function speakerLinks(parsed: ParsedPassage, source: SourceText): Link[] {
  const { attributes } = parsed;
  const links: Link[] = [];
  for (const key of ['speaker', 'to'] as const) {
    const id = attributes.values[key];
    if (id === undefined) continue;
    const offset = offsetOfAttribute(parsed, `${key}=`, source);
    links.push({
      to: 'people',
      id,
      file: source.file,
      position: source.point(offset + key.length + 1),
      length: id.length,
      from: attributes.id ?? '',
    });
  }
  return links;
}

/** The position of `word` in the block attributes of a passage, which are at its beginning or on the line above. */
export const offsetOfAttribute = (
  { node, attributes }: ParsedPassage,
  word: string,
  { text }: SourceText,
): number => text.lastIndexOf(word, offsetOf(node) + attributes.length);
