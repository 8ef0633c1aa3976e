import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/cli/check-files.ts';
import { verifyOriginals } from '../../src/cli/verify-originals.ts';
import { archiveOf } from '../../src/engine/source/archive.ts';
import { datesIn, hourIn } from '../../src/import/dates.ts';
import { encode } from './encode.ts';
import { importFile, starter } from './starter.ts';

const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const LETTER = `SECRET

Eastmere, 9 June 1911, 5 p.m.

Dear Mr. Hale,

The lamp is out.1 The pilot's song:

The tide is out, the boats lie still,
  Their lamps are cold,
A gull goes over on the hill,
  And I am old.

The costs:

Oil   12
Rope   3

(a) oil,
(b) rope.

# This is no heading, and *this* no emphasis.
1. Nor is this a list. {#p1} :name[Nobody]{ref=none} &amp; <b>

Yours truly,
Clara Weston

P.S. None.

1 Since Monday,
  by the pilot.
`;

const FORMAL = `14 Albany Terrace,
Eastmere.
2nd June, 1891.

The Secretary,
Harbour Board.

My dear Sir,

I have your letter of the 30th ultimo,* and the old verse still holds:

    When the lamp is low and dim
        Let no master trust to him.

I have the honour to be, Sir,
Your obedient servant,
Henry Amory.
* Not found in the files
of the board.
`;

const SCENE = `ACT II. SCENE I. The quay.

Enter MATE and BOY.

MATE. Who keeps the lamp?
BOY.                      Not I, sir.

MATE. Then who does?
The tide is turning and the quay is dark.

Exit BOY.

MATE. (aside) He lies.
`;

describe('a plain text', () => {
  test('becomes a letter with its parts, every sign of Markdown escaped', async () => {
    const { text, documents, plan } = await importFile('lamp.txt', LETTER, { id: 'lamp' });
    expect(text('received/lamp.txt')).toBe(LETTER);
    expect(
      plan.documents[0]?.doubts.map(({ message, line }) => [line, message.slice(0, 21)]),
    ).toEqual([
      [9, 'Read as verse, becaus'],
      [16, 'Read as a table, beca'],
    ]);
    expect(bodyOf(text('documents/lamp.md'))).toContain(
      '{#dateline .dateline}\nEastmere, 9 June 1911, 5 p.m.',
    );
    expect(documents[0]?.passages.map(({ id }) => id)).toEqual(
      'classification dateline salutation p1 verse p2 p3 p4 p5 closing signature postscript'.split(
        ' ',
      ),
    );
    expect(documents[0]?.record).toMatchObject({
      genre: 'letter',
      from: ['clara-weston'],
      to: ['edmund-hale'],
      dates: [{ kind: 'written', edtf: '1911-06-09', from: '17:00', basis: 'stated' }],
    });
    expect(documents[0]?.notes[0]).toMatchObject({ label: '1', lines: [[30, 31]] });
  });

  test('takes its title from sender and recipient, where it has none', async () => {
    const { documents } = await importFile('lamp.txt', LETTER);
    expect(documents[0]?.record.title).toBe('Clara Weston to Edmund Hale');
  });

  test('may have addresses, several lines of closing, and a note with a sign', async () => {
    const { text, documents, plan } = await importFile('berth.txt', FORMAL, { id: 'berth' });
    expect(plan.documents[0]?.unknown).toEqual(['Henry Amory']);
    expect(documents[0]?.record.dates).toMatchObject([{ kind: 'written', edtf: '1891-06-02' }]);
    expect(documents[0]?.passages.map(({ id }) => id)).toEqual(
      'dateline address salutation p1 verse closing signature'.split(' '),
    );
    expect(documents[0]?.notes).toMatchObject([{ label: '*', lines: [[18, 19]] }]);
    expect(text('documents/berth.md')).toContain('30th ultimo,[^*] and');
  });

  test('may be a scene, with speakers, divided lines and directions', async () => {
    const { text, documents } = await importFile('scene.txt', SCENE, { id: 'scene' });
    expect(documents[0]?.passages.map(({ id }) => id)).toEqual(
      'head stage speech speech-2 speech-3 stage-2 speech-4'.split(' '),
    );
    expect(documents[0]?.record.title).toBe('ACT II. SCENE I. The quay');
    const body = text('documents/scene.md');
    expect(body).toContain('{#speech-2 .verse .continued}\n:speaker[BOY.]\n        ');
    expect(body).toContain(':speaker[MATE.]\n:stage[(aside)] He lies.');
  });

  test('in another encoding is kept, and derived again by --verify', async () => {
    const bytes = encode('Маяк горит.\n', 'koi8-r');
    await expect(importFile('a.txt', bytes)).rejects.toThrow('say it with --charset');
    const { plan, text } = await importFile('a.txt', bytes, { charset: 'koi8-r' });
    expect(text('received/a.txt')).toBe('Маяк горит.\n');
    const files = new Map(
      [...starter, ...plan.files].map(([path, file]) => [
        path,
        typeof file === 'string' ? new TextEncoder().encode(file) : file,
      ]),
    );
    expect(await verifyOriginals(archiveOf(files))).toEqual({ checked: 1, changed: [] });
    files.set('received/a.txt', new TextEncoder().encode('Маяк.\n'));
    expect(await verifyOriginals(archiveOf(files))).toEqual({ checked: 1, changed: ['a.txt'] });
  });

  test('falls back to plain paragraphs where the structure does not pass', async () => {
    const odd = '> > Quoted\n>\t> oddly\n\n| a | b |\n| - | - |\n';
    const { documents } = await importFile('odd.txt', odd, { id: 'odd' });
    expect(documents[0]?.passages.length).toBeGreaterThan(0);
  });
});

describe('the check', () => {
  const problemsWith = async (
    edit: (files: Map<string, string | Uint8Array>) => void,
  ): Promise<string[]> => {
    const { plan } = await importFile('a.txt', encode('Маяк горит.\n', 'koi8-r'), {
      charset: 'koi8-r',
    });
    const files = new Map<string, string | Uint8Array>([...starter, ...plan.files]);
    edit(files);
    return checkFiles(files).problems.map(({ rule, message }) => `${rule}: ${message}`);
  };

  test('finds an original that was changed, is missing, or belongs to no text', async () => {
    expect(await problemsWith(() => undefined)).toEqual([]);
    expect((await problemsWith((files) => files.set('originals/a.txt', 'B.\n')))[0]).toMatch(
      /^received-is-unchanged: Unexpected SHA-256 of "a\.txt", expected [0-9a-f]{64}:/,
    );
    expect(await problemsWith((files) => files.delete('originals/a.txt'))).toEqual([
      'received-is-unchanged: Unexpected original "a.txt", expected a file in the folder "originals".',
    ]);
    expect(await problemsWith((files) => files.set('originals/b.docx', 'B.\n'))).toEqual([
      'received-is-unchanged: Unexpected file "b.docx" in the folder "originals", expected a received text that was derived from it.',
    ]);
  });
});

describe('nothing is replaced', () => {
  test('neither a document nor a received file', async () => {
    await expect(importFile('new.txt', 'A.\n', { id: 'letter' })).rejects.toThrow(
      'Nothing is replaced',
    );
    await expect(importFile('new.txt', 'A.\n', { as: 'letter.txt' })).rejects.toThrow(
      'Nothing is replaced',
    );
    const { plan } = await importFile('letter.txt', 'A letter.\n');
    expect(plan.documents.map(({ id, receivedFile }) => [id, receivedFile])).toEqual([
      ['letter-2', 'letter-2.txt'],
    ]);
  });
});

test.each([
  ['a PDF', '%PDF-1.7', 'this is a PDF'],
  ['an RTF file', '{\\rtf1', 'this is an RTF file'],
  ['XML that is no TEI', '<?xml version="1.0"?><a/>', 'expected TEI P5'],
  ['broken XML', '<TEI><text></TEI>', 'Unexpected XML'],
])('%s is refused with a reason', async (_, file, message) => {
  const name = file.startsWith('<') ? 'a.xml' : 'a.txt';
  await expect(importFile(name, file)).rejects.toThrow(message);
});

describe('dates', () => {
  test.each([
    ['Eastmere, 3 May 1911', ['1911-05-03']],
    ['March 12, 1912 and 1 April 1913', ['1912-03-12', '1913-04-01']],
    ['6. Juni 1891', ['1891-06-06']],
    ['le 14 juillet 1789', ['1789-07-14']],
    ['5 марта 1949 г.', ['1949-03-05']],
    ['1949-03-05', ['1949-03-05']],
    ['31 February 1911, 12 Mai 19112', []],
  ])('in “%s”', (text, dates) => {
    expect(datesIn(text).map(({ edtf }) => edtf)).toEqual(dates);
  });

  test.each([
    ['5 p.m.', '17:00'],
    ['9:30 a.m.', '09:30'],
    ['12 p.m.', '12:00'],
    ['17:05', '17:05'],
    ['May 5', undefined],
  ])('the hour of “%s”', (text, hour) => {
    expect(hourIn(text)).toBe(hour);
  });
});
