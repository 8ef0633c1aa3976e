/** Files are decoded strictly: what is not UTF-8 is said with its place, never read as something else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { decode } from '../../../src/engine/source/decode.ts';
import { readLighthouse, withEdits } from '../../lighthouse.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const join = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('text in UTF-8', () => {
  test.each([
    ['as it is', utf8('a\nb'), 'a\nb'],
    ['after a byte-order mark', join([0xef, 0xbb, 0xbf], utf8('a')), 'a'],
    ['with a U+FEFF that is no byte-order mark', utf8('a\uFEFFb'), 'a\uFEFFb'],
    ['with lines that end in CRLF', utf8('a\r\nb\r\n'), 'a\nb\n'],
    ['with lines that end in CR', utf8('a\rb\r\rc'), 'a\nb\n\nc'],
    ['without anything', utf8(''), ''],
    ['with controls, which transcriptions show', utf8('a\u0007\u202Eb'), 'a\u0007\u202Eb'],
  ])('is read %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, faults: [] });
  });
});

describe('bytes that are not UTF-8', () => {
  test.each([
    [
      'windows-1252',
      join(utf8('one\r\nJ'), [0xf3], utf8('nsd'), [0xf3], utf8('ttir')),
      2,
      2,
      'byte 0xF3 at offset 6',
      'windows-1252',
    ],
    [
      'windows-1251',
      join(utf8('a\r'), [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      2,
      1,
      'byte 0xCF at offset 2',
      'windows-1251',
    ],
    [
      'a byte that begins nothing',
      join(utf8('\uFFFDé'), [0xff]),
      1,
      3,
      'byte 0xFF at offset 5',
      'windows-1252',
    ],
    [
      'a character cut in half',
      join(utf8('é'), [0xc3]),
      1,
      2,
      'byte 0xC3 at offset 2',
      'windows-1252',
    ],
    [
      'a surrogate',
      join(utf8('a'), [0xed, 0xa0, 0x80]),
      1,
      2,
      'byte 0xED at offset 1',
      'windows-1252',
    ],
    ['an overlong form', join([0xc0, 0xaf]), 1, 1, 'byte 0xC0 at offset 0', 'windows-1252'],
  ])('are a fault with a place: %s', (_, bytes, line, column, place, guess) => {
    const message = `Unexpected ${place}, expected UTF-8: save the file as UTF-8; this looks like ${guess}.`;
    const { text, faults } = decode(bytes);
    expect(text).toBe('');
    expect(faults[0]).toEqual({ kind: 'bytes', message, point: { line, column } });
  });

  test('are each a fault, and adjacent ones together', () => {
    const { faults } = decode(
      join(utf8('a\nб'), [0xf3, 0xf4], utf8('cé'), [0xe9, 0xa9], utf8('d')),
    );
    expect(faults.map(({ message, point }) => [message.split(',')[0], point])).toEqual([
      ['Unexpected byte 0xF3 at offset 4', { line: 2, column: 2 }],
      ['Unexpected byte 0xE9 at offset 9', { line: 2, column: 6 }],
    ]);
  });

  test('are listed up to the twentieth, which counts the others', () => {
    const { faults } = decode(join(...Array.from({ length: 25 }, () => [0xff, 0x61])));
    expect(faults).toHaveLength(20);
    expect(faults[18]?.message).toMatch(/^Unexpected byte 0xFF at offset 36, /);
    expect(faults[19]?.message).toMatch(/^Unexpected byte 0xFF at offset 38 and 5 more in this /);
  });

  test('are those that a strict decoder refuses', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const byte = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed],
      ...[0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (some) => {
        const bytes = join(utf8('some words'), some);
        const isWrong = decode(bytes).faults.some(({ kind }) => kind === 'bytes');
        const isRefused = ((): boolean => {
          try {
            strict.decode(bytes);
            return false;
          } catch {
            return true;
          }
        })();
        expect(isWrong).toBe(isRefused);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['little-endian', join([0xff, 0xfe], utf16('title: A'))],
    ['big-endian', join([0xfe, 0xff], utf16('title: A').swap16())],
    ['little-endian, without a byte-order mark', utf16('---\ntitle: A\n')],
    ['big-endian, without a byte-order mark', utf16('---\ntitle: A\n').swap16()],
  ])('are named where they are UTF-16 (%s)', (name, bytes) => {
    const [fault] = decode(bytes).faults;
    expect(fault?.message).toBe(
      `Unexpected UTF-16 (${name}), expected UTF-8: save the file as UTF-8.`,
    );
  });
});

describe('characters that no text has', () => {
  test.each([
    ['NUL (U+0000)', '\0'],
    ['replacement character (U+FFFD)', '\uFFFD'],
    ['non-character (U+FFFE)', '\uFFFE'],
    ['non-character (U+FDD0)', '\uFDD0'],
    ['non-character (U+1FFFF)', '\u{1FFFF}'],
  ])('are faults with their place: %s', (name, character) => {
    const { faults } = decode(utf8(`one\r\ntwo ${character}`));
    expect(faults).toMatchObject([{ kind: 'character', point: { line: 2, column: 5 } }]);
    expect(faults[0]?.message).toContain(`Unexpected ${name}`);
  });

  test('are all listed', () => {
    const { faults } = decode(utf8('a\0b\n\uFFFD'));
    expect(faults.map(({ point }) => point)).toEqual([
      { line: 1, column: 2 },
      { line: 2, column: 1 },
    ]);
  });
});

describe('an archive', () => {
  test('is not looked at further where a file is not UTF-8', async () => {
    const lighthouse = await readLighthouse();
    const fault = {
      kind: 'bytes',
      message: 'Unexpected byte.',
      point: { line: 4, column: 2 },
    } as const;
    const [first, ...others] = lighthouse.documents;
    if (first === undefined) throw new Error('The archive has no documents.');
    const broken = {
      ...lighthouse,
      documents: [{ ...first, text: '', faults: [fault] }, ...others],
    };
    expect(compile(broken).problems).toEqual([
      { rule: 'file-is-utf-8', message: fault.message, point: fault.point, file: first.path },
    ]);
  });

  test('has no lone surrogate by an escape', async () => {
    const edit = {
      file: 'documents/letter.md',
      find: '\norder: ',
      put: '\nnotEstablished: ["Log \\uD800"]\norder: ',
    };
    const { problems } = compile(withEdits(await readLighthouse(), [edit]));
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'yaml-parses: Unexpected lone surrogate in a value, expected text.',
    );
  });
});
