/** The numbers of packs of the search: see `src/markup/packs.ts`. */
export interface Packs {
  readonly documents: number;
  readonly pages: number;
  readonly names: number;
}
