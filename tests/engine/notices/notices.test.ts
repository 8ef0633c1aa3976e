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
      })[0],
    ).toMatch(/letter\.md:1:1 Anna Belova, who sent it, had died: 1910\.$/);
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

  test('are annotations at GitHub', () => {
    expect(
      reportGithub([], undefined, [
        { file: 'a.md', point: { line: 2, column: 3 }, message: 'A: b' },
      ]),
    ).toBe('::notice file=a.md,line=2,col=3::A: b\n');
  });
});
