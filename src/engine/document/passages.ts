/** Makes a passage of the model from a parsed passage and its words. */
import { kindOfAnchor, NARRATED } from '../format/block-attributes.ts';
import type { ParsedPassage } from '../markdown/blocks.ts';
import type { ReadPassage } from '../markdown/passage.ts';
import type { Act, Mention, Passage, PassageKind } from '../model/document.ts';
import type { BodyRecord } from '../schemas/document.ts';
import { isLanguageTag } from '../schemas/language-tag.ts';
import type { Point } from '../source/position.ts';
import { speakerAndHearer } from './conversation.ts';
import { countWords } from './count-words.ts';

/** Makes a passage. Its position in the received file is added after the document is verified. */
export function makePassage(
  parsed: ParsedPassage,
  { text, html, segments, mentions, calls, references, documentReferences, marks }: ReadPassage,
  position: Point,
  { conversation }: BodyRecord,
): Passage {
  const { id = '', classes, values } = parsed.attributes;
  const { lang = '' } = values;
  const kind = passageKind(parsed);
  return {
    id,
    kind,
    ...passageNumber(id, kind),
    ...(parsed.node.type === 'heading' ? { level: parsed.node.depth } : {}),
    text,
    html,
    segments,
    mentions,
    calls,
    references,
    documentReferences,
    marks,
    words: countWords(text),
    ...(isLanguageTag(lang) ? { lang } : {}),
    classes,
    acts: classes.filter((name): name is Act => name === 'asks' || name === 'states'),
    ...(kind !== 'turn'
      ? speakerOf(mentions)
      : classes.includes(NARRATED)
        ? {}
        : speakerAndHearer(parsed.attributes, mentions, conversation)),
    ...(parsed.topic === undefined ? {} : { topic: parsed.topic }),
    ...(parsed.voice === undefined ? {} : { voice: parsed.voice }),
    position,
  };
}

/** The speaker whom `:speaker` names in a play. */
function speakerOf(mentions: readonly Mention[]): { speaker?: string } {
  const found = mentions.find(({ role }) => role === 'speaker');
  return found === undefined ? {} : { speaker: found.id };
}

/** The kind of a passage, from its node and the letter of its anchor: `t32` is a turn, `p4` a paragraph. */
export function passageKind({ node, attributes }: ParsedPassage): PassageKind {
  if (node.type === 'heading') return 'heading';
  return kindOfAnchor(attributes.id ?? '');
}

const passageNumber = (id: string, kind: PassageKind): { number?: number } =>
  kind === 'turn' || kind === 'paragraph' ? { number: Number(id.slice(1)) } : {};
