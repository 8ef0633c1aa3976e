/** The people through whom the words of a passage come, from the speaker or author to the received file. */
import { carriersOf } from './carriers.ts';
import type { Block, Document, Passage } from './document.ts';
import type { Edition } from './edition.ts';

/** One of the hands. Ids are those of people or groups; languages are BCP 47 tags. */
export interface Hand {
  readonly what: 'spoke' | 'wrote' | 'recorded' | 'translated' | 'passed-on';
  readonly by: readonly string[];
  readonly language?: string | undefined;
  /** Id of the document in which the words were passed on. */
  readonly document?: string;
}

/** The hands in their order. Nobody is named twice. */
export function handsOf(
  edition: Edition,
  document: Document,
  passages: readonly Passage[],
): readonly Hand[] {
  const { recorders, translators, recordedIn, spokenIn, from, language } = document.record;
  const speakers = [...new Set(passages.flatMap(({ speaker }) => speaker ?? []))];
  const voices = voicesAround(
    document.body,
    (block) => 'passage' in block && block.passage.id === passages[0]?.id,
  );
  const authors = voices[0] === undefined ? from : [voices[0]];
  const passedOn = (by: string, id: string): Hand => ({
    what: 'passed-on',
    by: [by],
    document: id,
  });
  const hands: Hand[] = [
    ...(speakers.length > 0
      ? speakers.map((id): Hand => ({ what: 'spoke', by: [id], language: spokenIn[id] }))
      : [{ what: 'wrote' as const, by: authors }]),
    { what: 'recorded', by: recorders, language: recordedIn },
    { what: 'translated', by: translators, language: language ?? edition.record.lang },
    ...voices.map((by) => passedOn(by, document.id)),
    ...carriersOf(edition, document.id).flatMap((carrier) =>
      voicesAround(
        carrier.body,
        (block) => block.type === 'enclosure' && block.document === document.id,
      ).map((by) => passedOn(by, carrier.id)),
    ),
  ];
  const named = new Set<string>();
  return hands.filter(({ what, by }) => {
    const isKnown = what === 'passed-on' && by.every((id) => named.has(id));
    for (const id of by) named.add(id);
    return by.length > 0 && !isKnown;
  });
}

/** The authors of the parts of a document in which a block is, the innermost first. */
function voicesAround(blocks: readonly Block[], isSought: (block: Block) => boolean): string[] {
  const search = (within: readonly Block[], voices: readonly string[]): string[] | undefined => {
    for (const block of within) {
      if (isSought(block)) return [...voices];
      if (!('blocks' in block)) continue;
      const found = search(
        block.blocks,
        block.type === 'voice' ? [block.voice.by, ...voices] : voices,
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(blocks, []) ?? [];
}
