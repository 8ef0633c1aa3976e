/**
 * Reads and writes the container of a TrueType font: tables by tag.
 *
 * Reading does not change a table. Writing sorts and pads the tables and computes the checksums, so that equal tables
 * always give equal bytes.
 */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_OF_FILE = 0xb1b0afba;
const ADJUSTMENT_IN_HEAD = 8;

/** Reads the tables of an uncompressed font. */
export function readTables(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = HEADER + index * RECORD;
      const offset = font.readUInt32BE(at + 8);
      const length = font.readUInt32BE(at + 12);
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)];
    }),
  );
}

/**
 * Writes tables as an uncompressed TrueType font.
 * @throws Error if there is no `head` table, which holds the checksum
 */
export function writeTables(tables: Tables): Buffer {
  const head = tables.get('head');
  if (!head) throw new Error('A font without a head table cannot be written.');
  const unsummed = Buffer.from(head);
  unsummed.writeUInt32BE(0, ADJUSTMENT_IN_HEAD);
  const sorted = [...new Map(tables).set('head', unsummed)].sort(([a], [b]) => (a < b ? -1 : 1));

  const directory = Buffer.alloc(HEADER + sorted.length * RECORD);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((sorted.length - 2 ** power) * 16, 10);

  let offset = directory.length;
  const bodies = sorted.map(([tag, bytes], index) => {
    const body = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const at = HEADER + index * RECORD;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    offset += body.length;
    return body;
  });

  const font = Buffer.concat([directory, ...bodies]);
  const headRecord = HEADER + sorted.findIndex(([tag]) => tag === 'head') * RECORD;
  const headOffset = font.readUInt32BE(headRecord + 8);
  font.writeUInt32BE((CHECKSUM_OF_FILE - checksum(font)) >>> 0, headOffset + ADJUSTMENT_IN_HEAD);
  return font;
}

/** The checksum of a table: the sum of its 32-bit words, padded, modulo 2^32. */
function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
