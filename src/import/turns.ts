/** Divides a record of a conversation into turns: a sentence that begins with the name of a person begins a turn. */
import type { Block, Doubt } from './blocks.ts';
import { type KnownName, personAtStart } from './names.ts';

/** The end of a sentence, but not an initial: `T. F. Name`. */
const SENTENCE_END =
  /(?<=[.?!]["”’)\]]*\d{0,3})(?<!(?:^|[\s.])\p{Lu}\p{Ll}?\.)\s+(?=[\p{Lu}[“"(])/u;
const CLOSING =
  /^The (?:conversation|meeting|interview|session|talk|reception)\b.*\b(?:last|end|clos|finish)/i;
const ASKS = /\b(?:asks?|asked|asking|inquires?|inquired|wonders?|wondered)\b/;
const STATES =
  /\b(?:says?|said|answers?|answered|repl(?:ies|ied)|indicate[sd]?|suggest(?:s|ed)|report(?:s|ed)|propose[sd]|thank(?:s|ed)|confirm(?:s|ed)|remember(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|note[sd]|state[sd]|remark(?:s|ed)|request(?:s|ed))\b/;
const PRONOUN = /^(?:He|She) (?=\p{Ll})/u;

/** A conversation in turns. */
export interface TurnsOfText {
  readonly blocks: readonly Block[];
  readonly doubts: readonly Doubt[];
  readonly conversation?: { readonly chair: string; readonly partner: string };
}

/**
 * Divides paragraphs of a conversation. What stands before the first turn is the head, what ends the record the tail.
 * @param idOf the entry that a name means in this document, if that is known
 */
export function turnBlocks(
  blocks: readonly Block[],
  names: readonly KnownName[],
  idOf: (name: KnownName) => string | undefined,
): TurnsOfText {
  const out: Block[] = [];
  const doubts: Doubt[] = [];
  const speakers: string[] = [];
  let speaker: string | undefined;
  let isOver = false;
  for (const block of blocks) {
    const text = plainWords(block);
    if (text === undefined) {
      out.push(block);
      continue;
    }
    for (const sentence of text.split(SENTENCE_END)) {
      const name = personAtStart(sentence, names);
      const isPronoun = PRONOUN.test(sentence) && (ASKS.test(sentence) || STATES.test(sentence));
      const last = out.at(-1);
      isOver ||= last?.turn !== undefined && CLOSING.test(sentence);
      if (!isOver && name !== undefined) {
        speaker = idOf(name);
        if (speaker !== undefined) speakers.push(speaker);
        out.push(turn(sentence));
      } else if (!isOver && isPronoun && last?.turn !== undefined && speaker !== undefined) {
        out.push(turn(sentence, speaker));
        doubts.push({
          message: `“${start(sentence)}” is read as a turn of ${speaker}, who spoke before.`,
        });
      } else if (
        last?.kind === 'paragraph' &&
        (last.turn !== undefined ? !isOver : last.anchor === placeOf(isOver))
      ) {
        out[out.length - 1] = joined(last, sentence);
      } else {
        out.push({ kind: 'paragraph', content: [sentence], anchor: placeOf(isOver) });
      }
    }
  }
  if (!out.some((block) => block.turn !== undefined)) {
    return {
      blocks,
      doubts: [{ message: 'No sentence begins with the name of a person: there are no turns.' }],
    };
  }
  const classified = out.map((block) =>
    block.kind === 'paragraph' && block.turn !== undefined
      ? { ...block, turn: { ...block.turn, acts: actsOf(String(block.content[0])) } }
      : block,
  );
  const conversation = conversationOf(speakers);
  if (conversation !== undefined) {
    const { chair, partner } = conversation;
    doubts.push({
      message: `${chair} speaks most and is read as the chair, ${partner} as the usual partner.`,
    });
  }
  return { blocks: classified, doubts, ...(conversation !== undefined && { conversation }) };
}

/**
 * Who leads the talk and who answers: the two who speak most; of two who speak as often the one leads who asks more.
 * @param askers the speaker of each turn that asks
 */
export function conversationOf(
  speakers: readonly string[],
  askers: readonly string[] = [],
): TurnsOfText['conversation'] {
  const asked = (speaker: string): number => askers.filter((one) => one === speaker).length;
  const counts = [...Map.groupBy(speakers, (one) => one)].sort(
    ([first, a], [second, b]) => b.length - a.length || asked(second) - asked(first),
  );
  const [[chair] = [], [partner] = []] = counts;
  return chair === undefined || partner === undefined ? undefined : { chair, partner };
}

/** The words of a paragraph that has no marks and no class. */
function plainWords(block: Block): string | undefined {
  if (block.kind !== 'paragraph' || block.className !== undefined) return undefined;
  const [text, ...more] = block.content;
  return typeof text === 'string' && more.length === 0 ? text : undefined;
}

const placeOf = (isOver: boolean): string => (isOver ? 'tail' : 'head');

const turn = (sentence: string, speaker?: string): Block => ({
  kind: 'paragraph',
  content: [sentence],
  turn: { acts: ['states'], ...(speaker !== undefined && { speaker }) },
});

const joined = (block: Extract<Block, { kind: 'paragraph' }>, sentence: string): Block => ({
  ...block,
  content: [`${String(block.content[0])} ${sentence}`],
});

/** What a turn does, from its words. */
export function actsOf(text: string): ('asks' | 'states')[] {
  // Words that a speaker quotes are not what the sentence reports.
  const asks = ASKS.test(text) || text.includes('?');
  const states = STATES.test(text);
  if (asks && !states) return ['asks'];
  return asks ? ['asks', 'states'] : ['states'];
}

const MAX_START_CHARACTERS = 40;
const start = (sentence: string): string =>
  sentence.length > MAX_START_CHARACTERS ? `${sentence.slice(0, MAX_START_CHARACTERS)}…` : sentence;
