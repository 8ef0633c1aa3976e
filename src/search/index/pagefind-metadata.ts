/**
 * The ids of pages in the metadata of an index by Pagefind 1.6.0: CBOR (RFC 8949) after a signature. It is a list of the version, the
 * pages and other lists; each page begins with its id.
 */

const SIGNATURE = 'pagefind_dcd';
const VERSION = '1.6.0';

/** Major types of CBOR. */
const TEXT = 3;
const LIST = 4;

/** The beginning of an item: its type, its value or number of bytes or items, and where its content begins. */
interface Head {
  readonly type: number;
  readonly value: number;
  readonly content: number;
}

/**
 * Replaces the ids of pages.
 * @param ids new ids by old ones
 * @throws Error if the metadata is not of this version, or has other pages
 */
export function withIds(metadata: Uint8Array, ids: ReadonlyMap<string, string>): Uint8Array {
  const bytes = Buffer.from(metadata);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw unknown('signature');
  const all = headAt(bytes, SIGNATURE.length);
  const version = textAt(bytes, all.content);
  if (all.type !== LIST || version.text !== VERSION) throw unknown('version');
  const pages = headAt(bytes, version.end);
  if (pages.type !== LIST || pages.value !== ids.size) throw unknown('pages');
  const parts: Uint8Array[] = [bytes.subarray(0, pages.content)];
  let at = pages.content;
  for (let page = 0; page < pages.value; page += 1) {
    const { type, value, content } = headAt(bytes, at);
    const id = textAt(bytes, content);
    const replacement = ids.get(id.text);
    if (type !== LIST || replacement === undefined) throw unknown('page');
    let end = id.end;
    for (let item = 1; item < value; item += 1) end = endOf(bytes, end);
    parts.push(bytes.subarray(at, content), asText(replacement), bytes.subarray(id.end, end));
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

const unknown = (part: string): Error =>
  new Error(
    `Pagefind: unexpected ${part} in the metadata. Compare src/search/index/pagefind-metadata.ts with this version of Pagefind.`,
  );

/** Arguments up to this stand in the first byte; the next four values say in how many bytes they follow. */
const MAX_SHORT = 23;

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 0x1f];
  if (short <= MAX_SHORT) return { type, value: short, content: at + 1 };
  const length = 2 ** (short - MAX_SHORT - 1);
  if (length > 4) throw unknown('item');
  return { type, value: bytes.readUIntBE(at + 1, length), content: at + 1 + length };
}

function textAt(bytes: Buffer, at: number): { readonly text: string; readonly end: number } {
  const { type, value, content } = headAt(bytes, at);
  if (type !== TEXT) throw unknown('item');
  return { text: bytes.toString('utf8', content, content + value), end: content + value };
}

/** Where a number or a text ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, content } = headAt(bytes, at);
  if (type === TEXT) return content + value;
  if (type > 1) throw unknown('item');
  return content;
}

/** A text as an item. */
function asText(text: string): Buffer {
  const content = Buffer.from(text);
  const head = Buffer.alloc(3);
  // A text of type 3 with its length in two bytes.
  head.writeUInt8((TEXT << 5) | (MAX_SHORT + 2));
  head.writeUInt16BE(content.length, 1);
  return Buffer.concat([head, content]);
}
