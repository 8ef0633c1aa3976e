/** The small indexes beside the full-text index: plain data, written by the build as JSON. */
import type { Register } from './lexicon.ts';
import type { Days, LevelValues } from './query/terms.ts';

/** A passage as `log#t3`, or a whole document as `log`. */
export type PlaceAddress = string;

/** Passages that name an entry, by register, entry and form, in reading order. */
export type NamePlaces = Readonly<
  Partial<
    Record<Register, Readonly<Record<string, Readonly<Record<string, readonly PlaceAddress[]>>>>>
  >
>;

/** Passages by the id of who speaks or writes them, in reading order. */
export type SpeakerPlaces = Readonly<Record<string, readonly PlaceAddress[]>>;

/** A date and where it is met. An end that is missing is open. */
export interface DatedPlace extends Partial<Days> {
  readonly edtf: string;
  /** What happened then: of a document `held`, `written`, `sent`, `received`, `decided`. */
  readonly kind: string;
  /** Whether the texts state it or imply it, the editors infer it, or it comes from elsewhere. */
  readonly basis: 'stated' | 'implied' | 'inferred' | 'context';
  readonly title: string;
  /** The passage that states or implies it, or the document that it is the date of. */
  readonly at?: PlaceAddress;
  /** Id in the chronology. */
  readonly event?: string;
}

/** A document's call number: the passage that states it, or the document. */
export interface CallNumber {
  readonly at: PlaceAddress;
  /** Id of the archive's record in the authority file of groups. */
  readonly repository: string;
  readonly levels: LevelValues;
}

export interface FieldIndexes {
  readonly names: NamePlaces;
  readonly speakers: SpeakerPlaces;
  readonly dates: readonly DatedPlace[];
  readonly references: readonly CallNumber[];
}
