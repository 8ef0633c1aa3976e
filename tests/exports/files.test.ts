import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/engine/schemas/document.ts';
import { bibtex } from '../../src/exports/citations/bibtex.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { cslJson } from '../../src/exports/citations/csl-json.ts';
import { ris } from '../../src/exports/citations/ris.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentOf, lighthouse, shelved } from './lighthouse.ts';

const strings = stringsOf();

const item = (id: string, changes: Partial<DocumentRecord> = {}) =>
  cslItem(lighthouse, { document: documentOf(id, changes) });

describe('CSL-JSON', () => {
  it('describes a document of an archive within the edition', () => {
    expect(
      JSON.parse(cslJson([cslItem(lighthouse, { document: shelved, first: 't3' })], strings)),
    ).toEqual([
      {
        id: 'the-skerryvik-papers-log-t3',
        type: 'manuscript',
        title: 'Log of the Skerryvik light',
        contributor: [{ family: 'Åkesson', given: 'Bjørn' }],
        translator: [{ family: 'Ren', given: 'Tomas' }],
        genre: 'record of conversation',
        issued: { 'date-parts': [[1911, 1, 5]] },
        'event-place': 'Skerryvik',
        archive: 'Board of Lights',
        archive_location: 'series 12, box 3a, file 4, packet 5, leaves 6–8',
        section: 'I.3',
        'collection-number': 'I',
        'container-title': 'The Skerryvik Papers',
        editor: [{ literal: 'The Keepers' }],
        'available-date': { 'date-parts': [[2003, 3, 12]] },
        'title-short': 'Document I',
        abstract: 'A conversation about oil and a boat, written down by Bjørn Åkesson.',
        note: 'Published in Tomas Ren, “The Two Books of Skerryvik”, 2001, pp. 9–10. In The Skerryvik Papers, ed. The Keepers, edition 1 (12 March 2003). Rights: public domain',
        URL: 'https://lights.example/documents/log/#t3',
        language: 'en',
      },
    ]);
  });

  it('names sender and recipients of a letter, a name in its own order whole', () => {
    expect(item('letter')).toMatchObject({
      type: 'personal_communication',
      author: [{ family: 'Belova', given: 'Anna' }],
      recipient: [{ literal: 'Þóra Jónsdóttir' }, { literal: 'Board of Lights' }],
    });
  });

  it('gives dates as exactly as they are known', () => {
    const dated = (edtf: string) =>
      item('letter', { dates: [{ kind: 'written', edtf, basis: 'stated', certainty: 'certain' }] })
        .issued;
    expect(dated('1911-02~')).toEqual({ 'date-parts': [[1911, 2]], circa: true });
    expect(dated('1911/1912')).toEqual({ 'date-parts': [[1911], [1912]] });
    expect(dated('1911-02/..')).toEqual({ literal: 'from February 1911' });
  });

  it('knows the abbreviation of an archive, and one leaf from several', () => {
    const groups = lighthouse.groups.map((group) => ({
      ...group,
      forms: [{ text: 'BL', lang: 'en', kind: 'short' as const }],
    }));
    const archive = {
      ...shelved.record.archive,
      repository: 'board-of-lights',
      levels: { series: '12', box: '3a', file: '4', packet: '5', leaves: '6' },
    };
    const document = documentOf('log', {
      archive: { ...archive, certainty: 'certain', sources: [] },
    });
    expect(cslItem({ ...lighthouse, groups }, { document })).toMatchObject({
      archive: 'Board of Lights (BL)',
      archive_location: 'series 12, box 3a, file 4, packet 5, leaf 6',
    });
  });
});

describe('CSL-JSON for reference managers', () => {
  const exchanged = (id: string, changes: Partial<DocumentRecord> = {}) =>
    JSON.parse(cslJson([item(id, changes)], strings))[0];

  it('has a message as a communication, so that its list is a recipient and no author', () => {
    expect(exchanged('bulletin')).toMatchObject({
      type: 'personal_communication',
      author: [{ family: 'Quill', given: 'Mara' }],
      recipient: [{ literal: 'Lights list' }],
    });
  });

  it('says in a note to whom a document was sent that has no recipients in its type', () => {
    const decision = exchanged('answer', { genre: 'decision' });
    expect(decision.type).toBe('document');
    expect(decision).not.toHaveProperty('recipient');
    expect(decision.note).toMatch(/^Sent to Belova, Anna\. /);
  });

  it('has the number of the edition nowhere but in the note', () => {
    expect(exchanged('letter')).not.toHaveProperty('edition');
    expect(exchanged('letter').note).toContain('edition 1 (12 March 2003)');
  });
});

describe('RIS', () => {
  it('holds archive, call number, translator and place', () => {
    expect(ris([cslItem(lighthouse, { document: shelved })], strings)).toBe(
      [
        'TY  - MANSCPT',
        'ID  - the-skerryvik-papers-log',
        'A4  - Ren, Tomas',
        'TI  - Log of the Skerryvik light',
        'ST  - Document I',
        'M3  - record of conversation',
        'PY  - 1911',
        'DA  - 1911/01/05/',
        'CY  - Skerryvik',
        'DB  - Board of Lights',
        'AN  - series 12, box 3a, file 4, packet 5, leaves 6–8',
        'AB  - A conversation about oil and a boat, written down by Bjørn Åkesson.',
        'N1  - In The Skerryvik Papers, ed. The Keepers, edition 1 (12 March 2003)',
        'N1  - Published in Tomas Ren, “The Two Books of Skerryvik”, 2001, pp. 9–10',
        'N1  - Recorded by Åkesson, Bjørn',
        'N1  - Rights: public domain',
        'UR  - https://lights.example/documents/log/',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('says of a letter who had it, of a message to which list, of a record that it is only that', () => {
    const letter = ris([item('letter')], strings);
    expect(letter).toContain('TY  - PCOMM\r\n');
    expect(letter).toContain('A2  - Þóra Jónsdóttir\r\nA2  - Board of Lights\r\n');
    expect(ris([item('bulletin')], strings)).toMatch(
      /^TY {2}- ICOMM\r\n[\s\S]+A2 {2}- Lights list\r\n/,
    );
    expect(ris([item('answer')], strings)).toContain('PY  - 1911\r\nDA  - 1911/02//\r\n');
    expect(ris([item('answer')], strings)).toContain('N1  - Catalogue record only\r\n');
  });

  it('lets no value begin a line of its own', () => {
    expect(ris([item('letter', { title: 'Oil\r\nER  - \nTY  - BOOK' })], strings)).toContain(
      'TI  - Oil ER - TY - BOOK\r\n',
    );
  });
});

describe('BibTeX', () => {
  it('holds archive and edition in fields of their own and in the note', () => {
    expect(
      bibtex([cslItem(lighthouse, { document: shelved, first: 't2', last: 't3' })], strings),
    ).toBe(
      `@misc{the-skerryvik-papers-log-to-3-t2,
  title = {{Log of the Skerryvik light}},
  year = {1911},
  month = jan,
  date = {1911-01-05},
  shorttitle = {Document I},
  titleaddon = {record of conversation},
  location = {Skerryvik},
  editorb = {Åkesson, Bjørn},
  editorbtype = {redactor},
  translator = {Ren, Tomas},
  library = {Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8},
  abstract = {A conversation about oil and a boat, written down by Bjørn Åkesson.},
  note = {Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. I.2–3. Published in Tomas Ren, “The Two Books of Skerryvik”, 2001, pp. 9–10. In The Skerryvik Papers, ed. The Keepers, edition 1 (12 March 2003)},
  copyright = {public domain},
  url = {https://lights.example/documents/log/?to=3#t2},
  langid = {english}
}
`,
    );
  });

  it('writes out what TeX would read as its own, and leaves addresses alone', () => {
    const entry = bibtex(
      [item('letter', { title: '100% {oil} & #1_a \\ ~x ^2 $', genre: 'letter' })],
      strings,
    );
    expect(entry).toContain(
      'title = {{100\\% \\{oil\\} \\& \\#1\\_a \\textbackslash{} \\textasciitilde{}x \\textasciicircum{}2 \\$}}',
    );
    expect(entry).toContain('author = {Belova, Anna}');
    expect(entry).toContain('url = {https://lights.example/documents/letter/}');
  });

  it('marks a date that is not certain, keeps a corporate author whole', () => {
    const entry = bibtex([item('answer')], strings);
    expect(entry).toContain('author = {{Board of Lights}}');
    expect(entry).toContain('year = {1911},\n  month = feb,\n  date = {1911-02~}');
  });

  it('begins each statement of the note as a sentence', () => {
    expect(bibtex([item('answer')], strings)).toContain('note = {Catalogue record only. In The');
  });

  it('puts several entries apart', () => {
    expect(bibtex([item('letter'), item('bulletin')], strings).match(/^@\w+/gm)).toEqual([
      '@letter',
      '@letter',
    ]);
  });
});
