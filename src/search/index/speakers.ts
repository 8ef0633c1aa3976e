/** Who says what: the passages that each person or group speaks or writes. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { SpeakerPlaces } from '../field-indexes.ts';

/** Turns belong to their speaker, other passages to the hand in which they are written. */
export function passagesBySpeaker({ documents }: Edition): SpeakerPlaces {
  const index: Record<string, string[]> = {};
  for (const document of documents) {
    for (const passage of document.passages) {
      const by = handOf(document, passage);
      if (by === undefined) continue;
      index[by] ??= [];
      index[by].push(`${document.id}#${passage.id}`);
    }
  }
  return index;
}

/** Id of who speaks a passage or writes it. */
export const handOf = ({ voices }: Document, { speaker, voice }: Passage): string | undefined =>
  speaker ?? voices.find(({ id }) => id === voice)?.by;
