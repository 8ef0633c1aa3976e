/** Pages, folios and lines of the source, and notes by their marks, in queries and in citations. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/client/selection/logic.ts';
import { compile } from '../../../src/engine/compile.ts';
import { placeFormsOf } from '../../../src/engine/model/source-places.ts';
import { readArchive } from '../../../src/engine/source/archive.ts';
import { cslItem } from '../../../src/exports/citations/csl-item.ts';
import { citationPatterns } from '../../../src/exports/citations/patterns.ts';
import { placesFor } from '../../../src/search/match/candidates.ts';
import { mayHaveNumbers } from '../../../src/search/query/late-finders.ts';
import { mayCitePlace } from '../../../src/search/query/source-places.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { citedDocument } from '../../../src/views/citation.ts';
import { folio, folios } from '../../examples/folios.ts';
import { documentIn, openLetterbook } from '../../letterbook.ts';
import { openLighthouse } from '../../lighthouse.ts';
import { knowledgeOf } from '../knowledge.ts';
import { readQuery } from '../read-query.ts';
import { say } from './say.ts';

const letterbook = await openLetterbook();
const ofFolios = knowledgeOf(folios);
const ofLetterbook = knowledgeOf(letterbook);

describe('a page of the source is found by', () => {
  it.each([
    ['p. 1046', 'register#p1'],
    ['page 1047', 'register#p1'],
    ['pp. 1046–1047', 'register#p1'],
    ['fol. 14v', 'register#p2'],
    ['folio 14', 'register#p2'],
    ['l. 15', 'register#p3'],
    ['ll. 14v-15r', 'register#p2|register#p3'],
    ['folio 15R of register', 'register#p3'],
    ['register, fol. 14v', 'register#p2'],
    ['2, leaf 15r', 'register#p3'],
  ])('%s', (query, passages) => {
    expect(mayHaveNumbers(query)).toBe(true);
    expect(mayCitePlace(query.replace('–', '-'), ofFolios.lexicon)).toBe(true);
    expect(say(readQuery(query, ofFolios.lexicon))).toBe(`passage ${passages}`);
  });

  it('its citation, as the page gives it', () => {
    const { terms } = readQuery('2.2, fol. 14v', ofFolios.lexicon);
    expect(terms.map(({ kind }) => kind)).toEqual(['passage', 'passage']);
    expect(placesFor(terms, ofFolios.indexes)[0]).toBe('register#p2');
  });

  it('a citation of a document with an Arabic number', () => {
    const read = (query: string): string => say(readQuery(query, ofFolios.lexicon));
    expect(read('2.2')).toBe('passage register#p2');
    expect(read('2.2-9')).toBe('passage register#p2-p3');
    expect(read('2.7')).toBe('word 2.7');
    expect(read('5.6.1892')).toBe('date 1892-06-05');
  });

  it.each(['p. 9', 'fol. 14r', 'folio 16'])('nothing by %s', (query) => {
    expect(readQuery(query, ofFolios.lexicon).terms.map(({ kind }) => kind)).not.toContain(
      'passage',
    );
  });

  it('nothing where a call number has more levels', async () => {
    const { lexicon } = knowledgeOf(await openLighthouse());
    const documents = lexicon.documents.map((one) =>
      one.id === 'log' ? { ...one, places: [['folio', '7', 't2', 't3'] as const] } : one,
    );
    const read = (query: string): string => say(readQuery(query, { ...lexicon, documents }));
    expect(read('leaf 7')).toBe('passage log#t2-t3');
    expect(read('file 4, leaf 7')).toContain('file 4');
  });
});

describe('a line of verse is found by', () => {
  it.each([
    ['line 1', 'scene#s1'],
    ['l. 5', 'scene#s1'],
    ['lines 4-6', 'scene#s1|scene#s2'],
    // A line that three speakers divide.
    ['line 8', 'scene#s3|scene#s4|scene#s5|scene#s6'],
  ])('%s', (query, passages) => {
    expect(say(readQuery(query, ofLetterbook.lexicon))).toBe(`passage ${passages}`);
  });
});

describe('a note is found by its mark', () => {
  it.each([
    ['note *', 'register#n-asterisk'],
    ['note * of register', 'register#n-asterisk'],
    ['note 1', 'register#n-1046-1|register#n-1047-1'],
    ['note 1047/1', 'register#n-1047-1'],
    ['note 1046/a', 'register#n-1046-a'],
    ['footnote 1046/1', 'register#n-1046-1'],
  ])('%s', (query, notes) => {
    expect(say(readQuery(query, ofFolios.lexicon))).toBe(`passage ${notes}`);
  });

  it.each([
    ['note 9a', 'x#n-9a'],
    ['note 9A of X', 'x#n-9a'],
    ['note †', 'x#n-dagger'],
    ['X, note ††', 'x#n-dagger-dagger'],
    ['notes 9-10', 'x#n-9-n-10'],
  ])('%s', (query, notes) => {
    const marks = { '†': 'n-dagger', '††': 'n-dagger-dagger' };
    const x = { id: 'x', citationPrefix: 'X', label: 'X', notes: ['9', '9a', '10'], marks };
    const lexicon = { ...ofFolios.lexicon, documents: [x] };
    expect(say(readQuery(query, lexicon))).toBe(`passage ${notes}`);
  });
});

describe('a citation', () => {
  const style = 'chicago-note';

  it('has the pages or lines of all its passages', () => {
    const made = citationPatterns(citedDocument(folios, folio('register')), stringsOf());
    const passage = (id: string) => ({ id, title: `2.${id.slice(1)}` });
    const cite = (first: string, last: string): string =>
      citationOf(made, style, { first: passage(first), last: passage(last) }, 'url');
    expect(cite('p1', 'p1')).toContain('2.1, pp. 1046–1047,');
    expect(cite('p2', 'p3')).toContain('2.2–3, fols. 14v–15r,');
    expect(cite('p1', 'p2')).toContain('2.1–2, pp. 1046–1047, fol. 14v,');
    expect(made.patterns).toHaveLength(1);
  });

  it('has the lines of verse, where they are numbered', () => {
    const scene = documentIn(letterbook, 'scene');
    expect(cslItem(letterbook, { document: scene, first: 's1' }).pages).toBe('ll. 1–5');
    expect(cslItem(letterbook, { document: scene, first: 's4' }).pages).toBe('l. 8');
    expect(cslItem(letterbook, { document: scene, first: 's1', last: 's4' }).pages).toBe('ll. 1–8');
    const letter = documentIn(letterbook, 'letter');
    expect(cslItem(letterbook, { document: letter, first: 'verses' }).pages).toBeUndefined();
  });
});

describe('an edition that cites folios in its own way', () => {
  it('shows and finds them so', async () => {
    const archive = await readArchive(
      join(import.meta.dirname, '../../../examples/folios'),
      'folios',
    );
    const own = 'citedPages: { folio: { one: "bl. {first}", several: "bll. {first}–{last}" } }';
    const text = `${archive.edition.text}\n${own}\n`;
    const { edition, problems } = compile({ ...archive, edition: { ...archive.edition, text } });
    expect(problems).toEqual([]);
    if (edition === undefined) return;
    const register = documentIn(edition, 'register');
    expect(placeFormsOf(edition.record).page.one).toBe('p. {first}');
    expect(register.passages[2]?.html).toContain('>bl. 14v</a>');
    expect(cslItem(edition, { document: register, first: 'p2' }).pages).toBe('bl. 14v');
    const { lexicon } = knowledgeOf(edition);
    expect(say(readQuery('Bl. 15r', lexicon))).toBe('passage register#p3');
    expect(say(readQuery('fol. 15r', lexicon))).toBe('passage register#p3');
  });
});
