/** Decodes bytes strictly. What an encoding does not have is said, and never replaced. */

const ESCAPE = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
/** `ESC $ ) C`: what follows a shift is KS X 1001. https://www.rfc-editor.org/rfc/rfc1557 */
const DESIGNATOR = [ESCAPE, 0x24, 0x29, 0x43];

/** Whether a name is that of an encoding that can be decoded. */
export function isKnownCharset(name: string): boolean {
  if (isIso2022Kr(name)) return true;
  try {
    // Encodings that browsers refuse for safety have a decoder of replacements, which Node refuses.
    return new TextDecoder(name).encoding !== 'replacement';
  } catch {
    return false;
  }
}

export const isIso2022Kr = (name: string): boolean => /^(?:cs)?iso-?2022-?kr$/i.test(name);

/**
 * Decodes a text. Its lines end with LF, and it has no byte-order mark.
 * @param charset the encoding; UTF-8, or UTF-16 with a byte-order mark, if it is not known
 * @throws Error if the bytes are not in the encoding, or there is no such encoding
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (charset !== undefined && !isKnownCharset(charset)) {
    throw new Error(
      `Unexpected encoding "${charset}", expected one that can be decoded, such as koi8-r, windows-1251, euc-kr or gb18030.`,
    );
  }
  if (charset !== undefined && isIso2022Kr(charset)) {
    return normal(strict('euc-kr', unshifted(bytes), charset));
  }
  const [first, second] = bytes;
  if (charset === undefined && first === 0xff && second === 0xfe) {
    return normal(strict('utf-16le', bytes));
  }
  if (charset === undefined && first === 0xfe && second === 0xff) {
    return normal(strict('utf-16be', bytes));
  }
  return normal(strict(charset ?? 'utf-8', bytes));
}

function strict(charset: string, bytes: Uint8Array, name = charset): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      `Unexpected bytes that ${name} does not have, expected another encoding: say it with --charset.`,
    );
  }
}

const normal = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Bytes of ISO-2022-KR as EUC-KR: those between the shifts have their high bit set. */
export function unshifted(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (DESIGNATOR.every((one, offset) => bytes[at + offset] === one)) at += DESIGNATOR.length - 1;
    else if (byte === SHIFT_OUT) isShifted = true;
    else if (byte === SHIFT_IN) isShifted = false;
    else out.push(isShifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte);
  }
  return Uint8Array.from(out);
}
