/** The used part of edtf.js, which has no types (https://github.com/inukshuk/edtf.js). */
declare module 'edtf' {
  /** Bounds in milliseconds (UTC); `null` or infinite if an end is open. */
  interface ExtendedDate {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Parses an EDTF string. @throws if it is not one */
  export function parse(text: string): unknown;
  export default function edtf(text: string): ExtendedDate;
}
