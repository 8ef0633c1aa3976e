/** Whose words a passage has, and through whom they come: speaker, nested voices, recorders and translators. */
import type { Block, Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { entriesOf } from '../exports/entries.ts';
import { stringsOf } from '../strings/strings.ts';

/** A sentence for each passage whose words are somebody's, by anchor. */
export function passageHands(edition: Edition, document: Document): ReadonlyMap<string, string> {
  const { clientCheck: words } = stringsOf(edition.record.lang);
  const { people, groups } = entriesOf(edition);
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => (people.get(id) ?? groups.get(id))?.name ?? id);
  const { recorders, translators } = document.record;
  const hands = new Map<string, string>();
  const visit = (blocks: readonly Block[], voices: readonly string[]): void => {
    for (const block of blocks) {
      if (block.type === 'topic') visit(block.blocks, voices);
      if (block.type === 'voice') visit(block.blocks, [block.voice.by, ...voices]);
      if (block.type !== 'passage' && block.type !== 'enclosure') continue;
      const { id, speaker } = block.passage;
      const all = named([...(speaker === undefined ? [] : [speaker]), ...voices]);
      const sentence = words.hands(all, named(recorders), named(translators));
      if (all.length > 0) hands.set(id, sentence);
    }
  };
  visit(document.body, []);
  return hands;
}
