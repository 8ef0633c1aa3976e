/** The numbers of packs of the search: see `src/markup/packs.ts`. */
export interface Packs {
  readonly documents: number;
  readonly pages: number;
  readonly names: number;
  /** Of the texts of the results of names. */
  readonly texts: number;
}
