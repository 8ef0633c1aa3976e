import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { reportGithub } from '../../../src/engine/diagnostics/reporters/github.ts';
import { noticesOf } from '../../../src/engine/notices/index.ts';
import { type Edit, readLighthouse, withEdits } from '../../lighthouse.ts';

const lighthouse = await readLighthouse();

const noticesWith = (...edits: readonly Edit[]): string[] => {
  const archive = withEdits(lighthouse, edits);
  const { edition, problems } = compile(archive);
  if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return noticesOf(edition, archive).map(
    ({ file, point: { line, column }, message }) => `${file}:${line}:${column} ${message}`,
  );
};

const before = noticesWith();
const added = (...edits: readonly Edit[]): string[] =>
  noticesWith(...edits).filter((notice) => !before.includes(notice));

describe('notices', () => {
  test('ask for what readers need, and for rights', () => {
    expect(before.map((notice) => notice.replace(/^\S+ /, '').slice(0, 24))).toEqual([
      '"url" is https://lights.',
      '"publisher" is not given',
      '"contact" is not given: ',
      'No essay is on rights, s',
      '"rights" is not given fo',
    ]);
    const filled = noticesWith(
      {
        file: 'edition.yaml',
        find: 'https://lights.example',
        put: 'https://lights.nor.no\npublisher: K\ncontact: a@b.no',
      },
      {
        file: 'edition.yaml',
        find: '    title: The message as received',
        put: '    title: The message as received\n    rights: Public domain',
      },
      {
        file: 'essays/rights.md',
        put: '---\ntitle: Rights\nsummary: Rights.\norder: 3\naddress: /about/rights/\n---\n\nNone.\n',
      },
    );
    expect(filled).toEqual([
      'lighthouse/edition.yaml:1:1 "rights" is not given for letter.txt, corona.txt: whose the text is, or its licence.',
    ]);
  });

  test('say when a series has more numbers than it is said to have', () => {
    expect(
      added({
        file: 'edition.yaml',
        find: 'series: { title: Papers, count: 6 }',
        put: 'series: { title: Papers, count: 1 }',
      }).join(),
    ).toMatch(
      /^lighthouse\/edition\.yaml:13:\d+ "count" is 1, but \d documents of the series have a number\.$/,
    );
  });

  test('hold dates against each other', () => {
    expect(
      added({
        file: 'documents/letter.md',
        find: 'dates:\n',
        put: 'dates:\n  - { kind: received, edtf: "1910-12", basis: stated }\n',
      }),
    ).toEqual([
      'lighthouse/documents/letter.md:1:1 The document was received before it was sent or written.',
    ]);
    expect(
      added({
        file: 'authority/people.yaml',
        find: '- id: anna-belova\n',
        put: '- id: anna-belova\n  died: { edtf: "1910" }\n',
      }).map((notice) => notice.replace(/^lighthouse.documents./, '')),
    ).toEqual([
      'log.md:1:1 Anna Belova, who took part, had died: 1910.',
      'letter.md:1:1 Anna Belova, who sent it, had died: 1910.',
    ]);
  });

  test('hold months against days of the same month', () => {
    const received = (edtf: string): string[] =>
      added({
        file: 'documents/letter.md',
        find: 'dates:\n',
        put: `dates:\n  - { kind: received, edtf: "${edtf}", basis: stated }\n`,
      });
    const { edition } = compile(lighthouse);
    const [made] = edition?.documents.find(({ id }) => id === 'letter')?.record.dates ?? [];
    expect(made?.edtf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(received(made?.edtf.slice(0, 7) ?? '')).toEqual([]);
  });

  test('hold the years of an office against documents that give it', () => {
    const until = (years: string) => ({
      file: 'authority/people.yaml',
      find: 'Master of the Corona, edtf: "1906/1911"',
      put: `Master of the Corona, edtf: "${years}"`,
    });
    expect(added(until('1906/1910'))).toEqual([
      'lighthouse/documents/hearing.md:1:1 Peder Vik is called Master of the Corona at a time outside this office: 1906/1910.',
    ]);
    // Open, known at one date only, or ending in the same year: nothing contradicts the document.
    for (const years of ['1906/..', '1906', '1911-02/1911-03']) {
      expect(added(until(years)), years).toEqual([]);
    }
    // In the record, and beside the name in the text.
    expect(
      added({
        file: 'authority/people.yaml',
        find: '- id: nils-dahl\n',
        put: '- id: nils-dahl\n  offices: [{ title: Interpreter, edtf: "1912/.." }]\n',
      }).map((notice) => notice.replace(/^\S+hearing/, '').replace(/:[1-9]\d:1/, ':passage')),
    ).toEqual(
      ['1:1', 'passage'].map(
        (at) => `.md:${at} Nils Dahl is called Interpreter at a time outside this office: 1912/...`,
      ),
    );
  });

  test('find slips in lists, genres and claims, each at its place', () => {
    expect(
      added(
        {
          file: 'authority/people.yaml',
          find: 'notEstablished: [date of death]',
          put: 'notEstablished: [a year, "the day  of her birth"]',
        },
        {
          file: 'genres.yaml',
          find: 'label: mailing-list message',
          put: 'label: mailing-list  message',
        },
        {
          file: 'claims.yaml',
          find: 'reason: He asks for',
          put: 'reason: He asks  for',
        },
      ),
    ).toEqual([
      'lighthouse/authority/people.yaml:31:35 Several spaces within a line, expected one.',
      'lighthouse/genres.yaml:2:49 Several spaces within a line, expected one.',
      'lighthouse/claims.yaml:9:17 Several spaces within a line, expected one.',
    ]);
  });

  test('find slips in the words of the editors, and never in received words', () => {
    expect(
      added({
        file: 'essays/method.md',
        find: 'Dashes and quotation marks are set by the site.',
        put: 'Dashes - and “marks”  are "set" ,says one;two. [a - b](/about/) `c - d`',
      }).map((notice) => notice.replace(/^\S+method\.md:/, '')),
    ).toEqual([
      '16:7 A hyphen between spaces, expected a dash: "–" or "--".',
      '16:50 A hyphen between spaces, expected a dash: "–" or "--".',
      '16:21 Several spaces within a line, expected one.',
      '16:43 No space after a sign, expected one.',
      '16:27 A straight quotation mark in a text with curved ones, expected one kind.',
    ]);
  });

  test('find slips in the prose of YAML, and never in names', () => {
    const slips = added(
      {
        file: 'authority/people.yaml',
        find: '      and kept the log after',
        put: '      and kept the log - so he says , and then after',
      },
      { file: 'authority/people.yaml', find: 'text: Niels Dahl', put: 'text: Niels - Dahl' },
      {
        file: 'documents/letter.md',
        find: 'abstract:\n  text: The',
        put: 'abstract:\n  text: One;two. The',
      },
    );
    expect(slips.map((notice) => notice.replace(/^lighthouse./, ''))).toEqual([
      'documents/letter.md:13:13 No space after a sign, expected one.',
      'authority/people.yaml:30:22 A hyphen between spaces, expected a dash: "–" or "--".',
      'authority/people.yaml:30:35 A space before a sign, expected none.',
    ]);
  });

  test('are annotations at GitHub', () => {
    expect(
      reportGithub([], undefined, [
        { file: 'a.md', point: { line: 2, column: 3 }, message: 'A: b' },
      ]),
    ).toBe('::notice file=a.md,line=2,col=3::A: b\n');
  });
});
