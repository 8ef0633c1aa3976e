/** What a document's genre is called by the systems that read the exports. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { GENERAL_GENRES, genreOf, withGeneral } from '../../src/engine/model/genres.ts';
import { genre } from '../../src/engine/schemas/genre.ts';
import { bibtex } from '../../src/exports/citations/bibtex.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { ris } from '../../src/exports/citations/ris.ts';
import { documentMetas } from '../../src/exports/metadata/bibliographic.ts';
import { documentNode } from '../../src/exports/metadata/json-ld/document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';

const strings = stringsOf();

const archive = await readLighthouse();

/** The letter of the invented archive with a genre of its own. */
function letterAs(id: string, declared = '') {
  const genres = { ...archive.genres, text: `${archive.genres.text}${declared}\n` };
  const edit = { file: 'documents/letter.md', find: 'genre: letter', put: `genre: ${id}` };
  const { edition, problems } = compile(withEdits({ ...archive, genres }, [edit]));
  const document = edition?.documents.find((one) => one.id === 'letter');
  if (edition === undefined || document === undefined) throw new Error(JSON.stringify(problems));
  return { edition, document, problems, item: () => cslItem(edition, { document }) };
}

describe('a genre', () => {
  const declared =
    '- { id: sea-chart, label: chart of the sea, csl: report, zotero: report, schema: Report }';

  it.each([
    ['letter', 'letter', 'personal_communication', 'letter', 'Message', 'PCOMM', 'letter'],
    ['message', 'message', 'post', 'email', 'EmailMessage', 'ICOMM', 'letter'],
    ['minutes', 'minutes', 'manuscript', 'manuscript', 'Conversation', 'MANSCPT', 'unpublished'],
    ['sea-chart', 'chart of the sea', 'report', 'report', 'Report', 'RPRT', 'techreport'],
  ])('%s has its name in every system', (id, label, csl, zotero, schema, risType, bibtexType) => {
    const { edition, document, problems, ...letter } = letterAs(id, declared);
    const item = letter.item();
    expect(problems).toEqual([]);
    expect(item).toMatchObject({ type: csl, genre: label });
    expect(documentMetas(edition, document)).toContainEqual(
      expect.objectContaining({ name: 'z:itemType', content: zotero }),
    );
    expect(documentNode(edition, document)['@type']).toContain(schema);
    expect(ris([item], strings)).toContain(`TY  - ${risType}\r\n`);
    expect(ris([item], strings)).toContain(`M3  - ${label}\r\n`);
    expect(bibtex([item], strings)).toMatch(new RegExp(`^@${bibtexType}\\{`));
  });

  it('is sent where it is a message, made where it is not', () => {
    const sent = letterAs('letter');
    expect(documentNode(sent.edition, sent.document)).toHaveProperty('dateSent');
    const made = letterAs('minutes');
    expect(documentNode(made.edition, made.document)).toHaveProperty('dateCreated');
  });

  it('of an archive goes before a general one of the same id', () => {
    const { edition } = letterAs('letter', '- { id: letter, label: epistle, csl: post }');
    expect(genreOf(edition, 'letter').label).toBe('epistle');
    expect(genreOf(edition, 'telegram').label).toBe('telegram');
    expect(edition.genres.filter(({ id }) => id === 'letter')).toHaveLength(1);
  });

  it('that nothing declares is a problem, and an error where it is asked for', () => {
    const { edition, problems } = letterAs('sea-charts', declared);
    expect(problems).toMatchObject([{ rule: 'genre-is-known', suggestion: 'sea-chart' }]);
    expect(() => genreOf(edition, 'sea-charts')).toThrow('No genre "sea-charts"');
  });
});

it('the general genres satisfy the schema, each id once', () => {
  const general = withGeneral([], strings);
  expect(genre.array().parse(general)).toEqual(general);
  expect(new Set(GENERAL_GENRES.map(({ id }) => id)).size).toBe(GENERAL_GENRES.length);
});
