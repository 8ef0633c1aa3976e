import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import {
  citationForms,
  citationPattern,
  MARKS,
  type StyleName,
} from '../../src/exports/citations/forms.ts';
import { processorOf } from '../../src/exports/citations/processor.ts';
import { apa } from '../../src/exports/citations/styles/apa.ts';
import { chicago } from '../../src/exports/citations/styles/chicago.ts';
import { mla } from '../../src/exports/citations/styles/mla.ts';
import type { CitationTarget } from '../../src/exports/target.ts';
import { documentOf, lighthouse, shelved } from './lighthouse.ts';

/** The forms of a passage or note, and of a document. */
const formsOf = (target: CitationTarget, edition = lighthouse) =>
  citationForms(cslItem(edition, target), cslItem(edition, { document: target.document }));

const texts = (target: CitationTarget, edition = lighthouse): Partial<Record<StyleName, string>> =>
  Object.fromEntries(formsOf(target, edition).map(({ style, text }) => [style, text]));

const EDITION = 'edition 1 (12 March 2003), https://lights.example/documents';

describe('citations of a record of conversation', () => {
  it('are written in every style', () => {
    expect(texts({ document: shelved })).toEqual({
      'chicago-note': `“Log of the Skerryvik light,” record of conversation, Skerryvik, 5 January 1911, trans. Tomas Ren, Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/log/.`,
      'chicago-bibliography':
        '“Log of the Skerryvik light.” Record of conversation, Skerryvik, 5 January 1911. Translated by Tomas Ren. Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. In The Skerryvik Papers, edited by The Keepers. Edition 1, 12 March 2003. https://lights.example/documents/log/.',
      mla: '“Log of the Skerryvik light.” 5 Jan. 1911. Translated by Tomas Ren. The Skerryvik Papers, edited by The Keepers, edition 1, 12 Mar. 2003, https://lights.example/documents/log/. Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. Record of conversation.',
      apa: 'Log of the Skerryvik light (T. Ren, Trans.) [Record of conversation]. (1911, January 5). In The Keepers (Ed.), The Skerryvik Papers (Edition 1, 2003). Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. https://lights.example/documents/log/',
      archive: 'Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8.',
    });
  });

  it('name a passage and its address, but the whole document in a bibliography', () => {
    expect(texts({ document: shelved, first: 't3' })).toEqual({
      'chicago-note': `“Log of the Skerryvik light,” record of conversation, Skerryvik, 5 January 1911, trans. Tomas Ren, Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8, I.3, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/log/#t3.`,
      'chicago-bibliography': texts({ document: shelved })['chicago-bibliography'],
      mla: '“Log of the Skerryvik light.” 5 Jan. 1911. Translated by Tomas Ren. The Skerryvik Papers, edited by The Keepers, edition 1, 12 Mar. 2003, I.3, https://lights.example/documents/log/#t3. Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. Record of conversation.',
      apa: 'Log of the Skerryvik light (T. Ren, Trans.) [Record of conversation]. (1911, January 5). In The Keepers (Ed.), The Skerryvik Papers (Edition 1, 2003; I.3). Board of Lights, series 12, box 3a, file 4, packet 5, leaves 6–8. https://lights.example/documents/log/#t3',
      archive: texts({ document: shelved }).archive,
    });
  });

  it('name a range, a source’s note, an editors’ note', () => {
    const note = (target: CitationTarget) => texts(target)['chicago-note'];
    const log = documentOf('log');
    expect(note({ document: log, first: 't2', last: 't4' })).toBe(
      `“Log of the Skerryvik light,” record of conversation, Skerryvik, 5 January 1911, Board of Lights, series 12, I.2–4, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/log/?to=4#t2.`,
    );
    expect(note({ document: log, note: 'a' })).toBe(
      `“Log of the Skerryvik light,” record of conversation, Skerryvik, 5 January 1911, Board of Lights, series 12, I, editors’ n. a, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/log/#n-a.`,
    );
    expect(note({ document: documentOf('bulletin'), note: '1' })).toBe(
      `Mara Quill, “The two books of Skerryvik,” message to Lights list, 12 March 2003, bulletin, n. 1, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/bulletin/#n-1.`,
    );
  });

  it('are created once for each person in a document', () => {
    const document = documentOf('log');
    const whole = cslItem(lighthouse, { document });
    const pattern = citationPattern(cslItem(lighthouse, { document, first: 't1' }), whole);
    const range = cslItem(lighthouse, { document, first: 't3', last: 't4' });
    expect(citationPattern(range, whole)).toBe(pattern);
    const filled = pattern[0]?.text
      .replace(MARKS.section, 'I.4')
      .replace(MARKS.url, 'https://lights.example/documents/log/#t4');
    expect(filled).toBe(formsOf({ document, first: 't4' })[0]?.text);
  });

  it('refuse passages and notes that do not exist', () => {
    const document = documentOf('log');
    expect(() => formsOf({ document, first: 't999' })).toThrow('log has no passage t999');
    expect(() => formsOf({ document, note: 'z' })).toThrow('log has no note z');
  });
});

describe('citations of whole documents', () => {
  const titled = ['Is it lit?', 'Out!', 'Of “two” lights', 'Lights.', 'On $& and $1'].map((title) =>
    documentOf('log', { title }),
  );
  const bare = documentOf('log', { dates: [], archive: undefined });

  it('are what the processor makes of them without a passage', () => {
    for (const document of [...lighthouse.documents, shelved, bare, ...titled]) {
      const item = cslItem(lighthouse, { document });
      expect(texts({ document })).toMatchObject({
        'chicago-note': processorOf(chicago).note(item).text,
        mla: processorOf(mla).entry(item).text,
        apa: processorOf(apa).entry(item).text,
      });
    }
  });
});

describe('citations of a message', () => {
  const document = documentOf('bulletin');

  it('name sender and list, and no archive', () => {
    expect(texts({ document })).toEqual({
      'chicago-note': `Mara Quill, “The two books of Skerryvik,” message to Lights list, 12 March 2003, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/bulletin/.`,
      'chicago-bibliography':
        'Quill, Mara. “The two books of Skerryvik.” Message to Lights list, 12 March 2003. In The Skerryvik Papers, edited by The Keepers. Edition 1, 12 March 2003. https://lights.example/documents/bulletin/.',
      mla: 'Quill, Mara. “The two books of Skerryvik.” 12 Mar. 2003. The Skerryvik Papers, edited by The Keepers, edition 1, 12 Mar. 2003, https://lights.example/documents/bulletin/. Message to Lights list.',
      apa: 'Quill, M. (2003, March 12). The two books of Skerryvik [Message to Lights list]. In The Keepers (Ed.), The Skerryvik Papers (Edition 1, 2003). https://lights.example/documents/bulletin/',
    });
  });

  it('name a quoted author as the author of the passages', () => {
    const cited = texts({ document, first: 'p3' });
    expect(cited['chicago-note']).toBe(
      `Tomas Ren, in Mara Quill, “The two books of Skerryvik,” message to Lights list, 12 March 2003, bulletin.3, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/bulletin/#p3.`,
    );
    expect(cited.mla).toMatch(/^Ren, Tomas\. In Mara Quill\. “The two books of Skerryvik\.”/);
    expect(cited.apa).toMatch(
      /^Ren, T\. \(2003, March 12\)\. In M\. Quill, The two books of Skerryvik/,
    );
    expect(texts({ document, first: 'p1' })['chicago-note']).toMatch(/^Mara Quill, “/);
  });
});

describe('citations of a record without text', () => {
  it('state this, and that its date is uncertain', () => {
    expect(texts({ document: documentOf('answer') })).toEqual({
      'chicago-note': `Board of Lights, “Answer of the Board,” letter, ca. February 1911, catalogue record only, in The Skerryvik Papers, ed. The Keepers, ${EDITION}/answer/.`,
      'chicago-bibliography':
        'Board of Lights. “Answer of the Board.” Letter, ca. February 1911. Catalogue record only. In The Skerryvik Papers, edited by The Keepers. Edition 1, 12 March 2003. https://lights.example/documents/answer/.',
      mla: 'Board of Lights. “Answer of the Board.” Ca. Feb. 1911. The Skerryvik Papers, edited by The Keepers, edition 1, 12 Mar. 2003, https://lights.example/documents/answer/. Letter, catalogue record only.',
      apa: 'Board of Lights. (ca. 1911, February). Answer of the Board [Letter; catalogue record only]. In The Keepers (Ed.), The Skerryvik Papers (Edition 1, 2003). https://lights.example/documents/answer/',
    });
  });
});

describe('a citation in HTML', () => {
  it('marks the title of the edition as a work, and escapes the rest', () => {
    const document = documentOf('letter', { title: 'Oil & <rope> "at once"' });
    const [note] = formsOf({ document, first: 'p1' });
    expect(note).toMatchObject({ style: 'chicago-note' });
    expect(note?.html).toBe(
      `Anna Belova, “Oil &amp; &lt;rope&gt; ‘at once,’” letter, 9 January 1911, II.1, in <cite>The Skerryvik Papers</cite>, ed. The Keepers, ${EDITION}/letter/#p1.`,
    );
    expect(note?.text).toContain('“Oil & <rope> ‘at once,’” letter');
  });

  it('is created again for another edition', () => {
    const later = {
      ...lighthouse,
      record: { ...lighthouse.record, version: '2', editors: ['The editors'] },
    };
    const document = documentOf('letter');
    expect(texts({ document })['chicago-note']).toContain('ed. The Keepers, edition 1 (');
    expect(texts({ document }, later)['chicago-note']).toContain(
      'in The Skerryvik Papers, edition 2 (',
    );
  });
});
