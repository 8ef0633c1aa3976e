/**
 * Renames a font. The Open Font License reserves the original name for the makers' own files, and a subset is a modified
 * version.
 */
import type { Tables } from './sfnt.ts';

export interface FontName {
  /** The family, as in CSS: `Archive Serif`. */
  family: string;
  /** Distinguishes the file from others of the family: `Latin Italic`. */
  style: string;
  /** The makers' copyright notice without the clause on the reserved name. */
  copyright: string;
  /** The makers' version, for bug reports: `Version 4.005;…`. */
  version: string;
}

const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409];
const AXIS_NAME = 18;
const FIRST_OWN_NAME = 256;

/** Replaces every name in the font. The axes are named by their tags. */
export function renameFont(tables: Tables, name: FontName): Tables {
  const { fvar, axes } = withoutInstances(tables.get('fvar'));
  const full = `${name.family} ${name.style}`;
  const strings = new Map([
    [0, name.copyright],
    [1, name.family],
    [2, name.style.includes('Italic') ? 'Italic' : 'Regular'],
    [3, `${full}; ${name.version}`],
    [4, full],
    [5, name.version],
    [6, full.replaceAll(' ', '')],
    [13, 'SIL Open Font License, Version 1.1'],
    [14, 'https://openfontlicense.org'],
    ...axes.map((tag, index) => [FIRST_OWN_NAME + index, tag] as const),
  ]);
  const renamed = new Map(tables).set('name', nameTable(strings));
  return fvar ? renamed.set('fvar', fvar) : renamed;
}

/** Removes the named instances, which have the reserved name, and renumbers the names of the axes. */
function withoutInstances(table: Buffer | undefined): { fvar?: Buffer; axes: string[] } {
  if (!table) return { axes: [] };
  const start = table.readUInt16BE(4);
  const count = table.readUInt16BE(8);
  const size = table.readUInt16BE(10);
  const fvar = Buffer.from(table.subarray(0, start + count * size));
  fvar.writeUInt16BE(0, 12);
  const axes = Array.from({ length: count }, (_, index) => {
    const at = start + index * size;
    fvar.writeUInt16BE(FIRST_OWN_NAME + index, at + AXIS_NAME);
    return fvar.toString('latin1', at, at + 4);
  });
  return { fvar, axes };
}

function nameTable(strings: Map<number, string>): Buffer {
  const header = Buffer.alloc(6 + strings.size * 12);
  header.writeUInt16BE(strings.size, 2);
  header.writeUInt16BE(header.length, 4);
  let at = 6;
  let offset = 0;
  const texts = [...strings].map(([id, text]) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    for (const value of [...WINDOWS_UNICODE_ENGLISH, id, bytes.length, offset])
      at = header.writeUInt16BE(value, at);
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([header, ...texts]);
}
