/** Encodes text in encodings that Node only decodes, by asking its decoder for every character. */

const TABLES = new Map<string, Map<string, number[]>>();

function tableOf(charset: string): Map<string, number[]> {
  const known = TABLES.get(charset);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset, { fatal: true });
  const add = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  TABLES.set(charset, table);
  return table;
}

/** The bytes of a text. @throws Error for a character that the encoding does not have */
export function encode(text: string, charset: string): Uint8Array {
  if (/^iso-2022-kr$/i.test(charset)) return shifted(encode(text, 'euc-kr'));
  if (/^utf-8$/i.test(charset)) return new TextEncoder().encode(text);
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${charset} has no ${character}.`);
      return bytes;
    }),
  );
}

/** EUC-KR in seven bits, as ISO-2022-KR: the designator, and each run of Korean between shifts. */
function shifted(bytes: Uint8Array): Uint8Array {
  const out = [0x1b, 0x24, 0x29, 0x43, 0x0a];
  let isShifted = false;
  for (const byte of bytes) {
    if (byte > 0x7f !== isShifted) out.push(isShifted ? 0x0f : 0x0e);
    isShifted = byte > 0x7f;
    out.push(byte & 0x7f);
  }
  if (isShifted) out.push(0x0f);
  return Uint8Array.from(out);
}
