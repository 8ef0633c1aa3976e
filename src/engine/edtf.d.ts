/** What the engine uses of edtf.js, which ships no types (https://github.com/inukshuk/edtf.js). */
declare module 'edtf' {
  /** Bounds in milliseconds (UTC); `null` or infinite where an end is open. */
  interface ExtendedDate {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Parses an EDTF string; throws where it is none. */
  export function parse(text: string): unknown;
  export default function edtf(text: string): ExtendedDate;
}
