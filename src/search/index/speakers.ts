/** Builds the index of speakers. */
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { SpeakerPlaces } from '../field-indexes.ts';

/** The passages by each person or group: turns by speaker, other passages by author. */
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

/** Id of the speaker or author of a passage. */
export const handOf = ({ voices }: Document, { speaker, voice }: Passage): string | undefined =>
  speaker ?? voices.find(({ id }) => id === voice)?.by;
