/** Who says what: the passages that each person or group speaks or writes. */
import type { Edition } from '../../engine/model/edition.ts';
import type { SpeakerIndex } from '../reading/small-indexes.ts';

/** Turns belong to their speaker, other passages to the hand in which they are written. */
export function passagesBySpeaker({ documents }: Edition): SpeakerIndex {
  const index: Record<string, string[]> = {};
  for (const { id, passages, voices } of documents) {
    for (const { id: anchor, speaker, voice } of passages) {
      const by = speaker ?? voices.find((hand) => hand.id === voice)?.by;
      if (by === undefined) continue;
      index[by] ??= [];
      index[by].push(`${id}#${anchor}`);
    }
  }
  return index;
}
