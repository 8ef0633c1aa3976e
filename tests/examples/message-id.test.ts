/** The Message-ID of a message: in its record, in the search, in citations and in every file of them. */
import { expect, it } from 'vitest';
import { bibtex } from '../../src/exports/citations/bibtex.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { cslJson } from '../../src/exports/citations/csl-json.ts';
import { citationForms } from '../../src/exports/citations/forms.ts';
import { ris } from '../../src/exports/citations/ris.ts';
import { documentData as schema } from '../../src/exports/data/document.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { documentData } from '../../src/views/document-data.ts';
import { searchIn } from '../client/search-archive.ts';
import { documentIn, openLetterbook } from '../letterbook.ts';

const ID = '20020305071244.GA1142@port-alder.example';
const edition = await openLetterbook();
const [mail, letter] = [documentIn(edition, 'mail'), documentIn(edition, 'letter')];
const item = cslItem(edition, { document: mail });
const other = cslItem(edition, { document: letter });
const strings = stringsOf();

it('is a row of the record', () => {
  const rows = documentView(edition, 'mail').titleBlock.rows;
  expect(rows.map(({ term, words }) => [term, words])).toContainEqual(['Message-ID', ID]);
  const others = documentView(edition, 'letter').titleBlock.rows;
  expect(others.map(({ term }) => term)).not.toContain('Message-ID');
});

it('finds the message', async () => {
  expect(searchedDocument(mail, edition).places[0]?.text).toContain(ID);
  const archive = await searchIn(edition);
  const { found } = await archive.search(`"${ID}"`);
  expect(found.map(({ document }) => document.id)).toEqual(['mail']);
});

it('is in citations of the message and of its passages', () => {
  const notes = (one: typeof item, whole = one): string[] =>
    citationForms(one, whole)
      .filter(({ style }) => style.startsWith('chicago'))
      .map(({ text }) => text);
  for (const text of notes(item)) expect(text).toContain(`Message-ID ${ID}`);
  const passage = cslItem(edition, { document: mail, first: 'p1' });
  expect(notes(passage, item)[0]).toContain(`Message-ID ${ID}, mail.1`);
  for (const text of notes(other)) expect(text).not.toContain('Message-ID');
});

it('is in RIS, BibTeX, CSL-JSON and JSON', () => {
  expect(ris([item], strings)).toContain(`M1  - ${ID}\r\n`);
  expect(bibtex([item], strings)).toContain(`Message-ID ${ID}`);
  expect(JSON.parse(cslJson([item], strings))).toMatchObject([{ number: ID }]);
  const data = documentData(edition, mail);
  expect(schema.parse(data).messageId).toBe(ID);
  for (const text of [ris([other], strings), bibtex([other], strings), cslJson([other], strings)]) {
    expect(text).not.toContain('Message-ID');
    expect(text).not.toContain('M1  - ');
  }
});
