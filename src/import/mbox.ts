/** Divides an mbox into its messages. https://www.rfc-editor.org/rfc/rfc4155 */

const LINE_FEED = 0x0a;
const SEPARATOR = 'From ';

/** The bytes of each message, without the line that begins it. Lines `>From ` lose the sign that the mbox added. */
export function messagesOf(bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  const starts = Array.from(
    text.matchAll(/(?<=^|\n\r?\n)From [^\n]*\d{4}[^\n]*\n/g),
    ({ index, 0: line }) => ({
      at: index,
      after: index + line.length,
    }),
  );
  return starts.map(({ after }, index) =>
    unescaped(bytes.subarray(after, starts[index + 1]?.at ?? bytes.length)),
  );
}

/** Whether bytes are an mbox. */
export const isMbox = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, SEPARATOR.length)).toString('latin1') === SEPARATOR;

function unescaped(bytes: Uint8Array): Uint8Array {
  const quoted = new TextEncoder().encode(`>${SEPARATOR}`);
  const isAt = (at: number): boolean => quoted.every((byte, offset) => bytes[at + offset] === byte);
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const isLineStart = at === 0 || bytes[at - 1] === LINE_FEED;
    if (isLineStart && isAt(at)) continue;
    out.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(out);
}
