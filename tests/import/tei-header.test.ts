/** What the header of a TEI file says of a document comes back as it was: dates with all that editors say of them, and the abstract. */
import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/engine/schemas/document.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { inlineMarkdown } from '../../src/import/markdown.ts';
import { readTei } from '../../src/import/tei/document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { documentOf, lighthouse } from '../exports/lighthouse.ts';
import { faultsOf } from '../exports/xml.ts';

type DateRecord = DocumentRecord['dates'][number];

const certainties = ['certain', 'probable', 'possible'] as const;
const cases = ['1911-01-05', '1911-01~', '1911?/1912'].flatMap((edtf) =>
  (['stated', 'inferred'] as const).flatMap((basis) =>
    certainties.map((certainty) => ({ edtf, basis, certainty })),
  ),
);

const teiOf = (date: DateRecord): string =>
  teiDocument(documentData(lighthouse, documentOf('hearing', { dates: [date] })), stringsOf());

describe('a date of a document', () => {
  test.each(cases)('$edtf, $basis and $certainty, comes back', ({ edtf, basis, certainty }) => {
    const date = { kind: 'held', edtf, basis, certainty, explanation: 'By the <tide> & moon.' };
    const xml = teiOf(date as DateRecord);
    expect(faultsOf(xml, 'tei/tei.rng')).toEqual([]);
    const [back = {}, ...more] = readTei(xml).dates;
    expect({ basis: 'stated', certainty: 'certain', ...back }).toEqual(date);
    expect(more).toEqual([]);
  });

  test('has no explanation where the editors give none', () => {
    const date = { kind: 'held', edtf: '1911', basis: 'stated', certainty: 'certain' } as const;
    expect(readTei(teiOf(date)).dates).toEqual([{ kind: 'held', edtf: '1911' }]);
  });
});

/** A file of others. */
const foreign = (header: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Oil</title></titleStmt></fileDesc><profileDesc>${header}</profileDesc></teiHeader><text><body><p>Oil.</p></body></text></TEI>`;

test('a date of another edition is explained by where it is', () => {
  const { dates } = readTei(foreign('<creation><date when="1911-01-05" cert="low"/></creation>'));
  expect(dates).toEqual([
    {
      kind: 'written',
      edtf: '1911-01-05',
      certainty: 'possible',
      explanation: 'The header of the TEI file.',
    },
  ]);
});

test('an abstract of another edition is prose with emphasis and links alone', () => {
  const { abstract = [], notes } = readTei(
    foreign(
      '<abstract><p>On <hi rend="italic">oil</hi>,<note>Of whales.</note> by <persName key="a">Anna</persName> <gap extent="1"/><hi rend="underline">and</hi> <ref target="https://a.example/">others</ref>.</p></abstract>',
    ),
  );
  expect(inlineMarkdown(abstract)).toBe('On *oil*, by Anna and [others](https://a.example/).');
  expect(notes).toEqual([]);
});
