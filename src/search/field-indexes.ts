/** The field indexes: plain data, written by the build as JSON. */
import type { Register } from './lexicon.ts';
import type { Days, LevelValues } from './query/terms.ts';

/** The address of a passage, `log#t3`, or of a whole document, `log`. */
export type PlaceAddress = string;

/** Passages that name an entry, by register, entry and form, in reading order. */
export type NamePlaces = Readonly<
  Partial<
    Record<Register, Readonly<Record<string, Readonly<Record<string, readonly PlaceAddress[]>>>>>
  >
>;

/** Passages by the id of their speaker or author, in reading order. */
export type SpeakerPlaces = Readonly<Record<string, readonly PlaceAddress[]>>;

/** Documents that a person or group sent and received, by id. */
export interface Correspondence {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Documents by the id of their genre. */
export type GenreDocuments = Readonly<Record<string, readonly string[]>>;

/** A date and its place. A missing end is open. */
export interface DatedPlace extends Partial<Days> {
  readonly edtf: string;
  /** What happened then: of a document `held`, `written`, `sent`, `received`, `decided`. */
  readonly kind: string;
  /** Whether the texts state or imply it, the editors infer it, or it comes from elsewhere. */
  readonly basis: 'stated' | 'implied' | 'inferred' | 'context';
  readonly title: string;
  /** The passage that states or implies it, or the document with this date. */
  readonly at?: PlaceAddress;
  /** First and last time of day, as `20:00`, if it is known. */
  readonly hours?: { readonly from?: string; readonly to?: string };
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
  readonly letters: Readonly<Record<string, Correspondence>>;
  readonly genres: GenreDocuments;
  readonly dates: readonly DatedPlace[];
  readonly references: readonly CallNumber[];
}
