/** Archives with their own numbering: citations, list of references, search and exports use their levels. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeTerm } from '../../../src/client/search/interpretation/logic.ts';
import { repositories } from '../../../src/engine/model/archival-files.ts';
import {
  archiveInWords,
  callNumber,
  callNumberOnPage,
} from '../../../src/engine/model/archive-reference.ts';
import type { Edition } from '../../../src/engine/model/edition.ts';
import { archiveLevel } from '../../../src/engine/schemas/archive-levels.ts';
import { archiveWords } from '../../../src/exports/archive.ts';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { cslItem } from '../../../src/exports/citations/csl-item.ts';
import { citationForms } from '../../../src/exports/citations/forms.ts';
import { ris } from '../../../src/exports/citations/ris.ts';
import { documentNode } from '../../../src/exports/metadata/json-ld/document.ts';
import { buildLexicon } from '../../../src/search/index/lexicon.ts';
import { callNumbers } from '../../../src/search/index/references.ts';
import { placesFor } from '../../../src/search/match/candidates.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { openLighthouse } from '../../lighthouse.ts';
import { readQuery } from '../../search/read-query.ts';

const lighthouse = await openLighthouse();
const levelsOf = (name: string) => {
  const file = new URL(`../../fixtures/archives/${name}.yaml`, import.meta.url);
  return archiveLevel.array().parse(parse(readFileSync(file, 'utf8')));
};

interface Case {
  readonly archive: string;
  readonly values: Readonly<Record<string, string>>;
  /** The call number in citations. */
  readonly cited: string;
  /** The file, and the position in it, on the page of references. */
  readonly file: string;
  readonly within: string;
  /** Queries, and the text of their chip. */
  readonly queries: Readonly<Record<string, string>>;
  /** Queries that name another call number of the archive. */
  readonly others: readonly string[];
  /** Queries that are not call numbers. */
  readonly words: readonly string[];
}

const CASES: readonly Case[] = [
  {
    archive: 'soviet',
    values: { fond: '59', opis: '2a', delo: '4', papka: '5', listy: '6-8' },
    cited: 'fond 59, opis 2a, delo 4, papka 5, listy 6–8',
    file: 'fond 59, opis 2a, delo 4, papka 5',
    within: 'listy 6–8',
    queries: {
      'fond 59 opis 2a': 'fond 59, opis 2a',
      'Fond 59, Opis 2A; Delo 4': 'fond 59, opis 2A, delo 4',
      'f. 59 op. 2a d. 4 p. 5 ll. 7-8': 'fond 59, opis 2a, delo 4, papka 5, listy 7–8',
      'list 7': 'list 7',
    },
    others: ['fond 59 opis 3', 'fond 5', 'listy 9-10'],
    words: ['p. 5', 'd. 4', 'fondly 59', 'l. 7'],
  },
  {
    archive: 'united-states',
    values: { 'record-group': '59', entry: '205', box: '3', folder: '2' },
    cited: 'RG 59, entry 205, box 3, folder 2',
    file: 'RG 59, entry 205, box 3, folder 2',
    within: '',
    queries: {
      'RG 59, box 3': 'RG 59, box 3',
      'rg 59 entry 205 box 3 folder 2': 'RG 59, entry 205, box 3, folder 2',
      'record group 59': 'RG 59',
      'Box 3': 'box 3',
    },
    others: ['RG 84', 'RG 59, box 4'],
    words: ['folder 2', 'entry 205', 'boxes'],
  },
  {
    archive: 'united-kingdom',
    values: { series: 'FO 371', piece: '84130', folio: '12-14' },
    cited: 'FO 371/84130, ff. 12–14',
    file: 'FO 371/84130',
    within: 'ff. 12–14',
    queries: {
      'FO 371/84130': 'FO 371/84130',
      'fo 371': 'fo 371',
      'FO 371/84130, f. 13': 'FO 371/84130, f. 13',
      'folios 13-20': 'ff. 13–20',
      'piece 84130': '84130',
    },
    others: ['FO 371/84131', 'CAB 128', 'FO 371/84130, ff. 1-3'],
    words: ['84130', '/84130', 'XY 371'],
  },
  {
    archive: 'france',
    values: { serie: 'F/7', article: '13040', dossier: '3', piece: '12-15' },
    cited: 'F/7/13040, dossier 3, pièces 12–15',
    file: 'F/7/13040, dossier 3',
    within: 'pièces 12–15',
    queries: {
      'F/7/13040': 'F/7/13040',
      'f/7/13040, dossier 3, pièce 12': 'f/7/13040, dossier 3, pièce 12',
      'dossier 3': 'dossier 3',
    },
    others: ['F/7/13041', 'BB/18', 'F/7/13040 pièce 16'],
    words: ['13040', 'G/7'],
  },
  {
    archive: 'korea',
    values: { 'management-number': 'BA0084321', item: '3', page: '12-15' },
    cited: '관리번호 BA0084321, 3건, 12–15쪽',
    file: '관리번호 BA0084321, 3건',
    within: '12–15쪽',
    queries: {
      '관리번호 BA0084321': '관리번호 BA0084321',
      '관리번호 BA0084321, 3건 13쪽': '관리번호 BA0084321, 3건, 13쪽',
      '쪽 13': '13쪽',
    },
    others: ['관리번호 BA0084322', '16쪽'],
    words: ['BA0084321', '13'],
  },
];

/** The example archive, with its log in another archive. */
function filedIn({ archive, values }: Case): Edition {
  const levels = levelsOf(archive);
  return {
    ...lighthouse,
    groups: lighthouse.groups.map((group) =>
      group.id === 'board-of-lights' ? { ...group, kind: 'archive', levels } : group,
    ),
    documents: lighthouse.documents.map((document) =>
      document.id !== 'log'
        ? { ...document, record: { ...document.record, archive: undefined } }
        : {
            ...document,
            record: {
              ...document.record,
              archive: {
                repository: 'board-of-lights',
                levels: { ...values },
                certainty: 'certain',
                sources: [],
              },
            },
          },
    ),
  };
}

describe.each(CASES)('the levels of $archive', (one) => {
  const edition = filedIn(one);
  const levels = levelsOf(one.archive);
  const log = edition.documents.find(({ id }) => id === 'log');
  if (log?.record.archive === undefined) throw new Error('The log is not filed.');
  const { archive } = log.record;
  const lexicon = buildLexicon(edition);
  const places = (query: string) =>
    placesFor(readQuery(query, lexicon).terms, {
      names: { people: {}, places: {}, groups: {} },
      speakers: {},
      letters: {},
      genres: {},
      dates: [],
      references: callNumbers(edition),
    });
  const kinds = (query: string) => readQuery(query, lexicon).terms.map(({ kind }) => kind);

  it('make its citation, independent of their order in the record', () => {
    const backwards = Object.fromEntries(Object.entries(one.values).reverse());
    expect(callNumber(one.values, levels)).toBe(one.cited);
    expect(callNumber(backwards, levels)).toBe(one.cited);
    expect(archiveWords(edition, archive)).toEqual({
      repository: 'Board of Lights',
      callNumber: one.cited,
    });
  });

  it('have no line break inside a level', () => {
    const onPage = callNumberOnPage(one.values, levels);
    expect(onPage.replaceAll('\u00a0', ' ')).toBe(one.cited);
    expect(onPage.split(' ')).toHaveLength(one.cited.split(', ').length);
    const group = edition.groups.find(({ id }) => id === 'board-of-lights');
    expect(group && archiveInWords(archive, group, 'en')).toBe(`Board of Lights, ${onPage}`);
  });

  it('divide file and position on the page of references', () => {
    const [repository] = repositories(edition);
    const plain = (words?: string) => words?.replaceAll('\u00a0', ' ');
    expect(repository?.files.map(({ name }) => plain(name))).toEqual([one.file]);
    expect(plain(repository?.files[0]?.filed[0]?.within)).toBe(one.within);
  });

  it.each(Object.entries(one.queries))('read the query %s as %s', (query, said) => {
    const { terms } = readQuery(query, lexicon);
    expect(terms.map((term) => describeTerm(term, lexicon))).toEqual([
      { kind: 'call number', value: said },
    ]);
    expect(places(query)).toEqual(['log']);
  });

  it.each(one.others)('do not find the document by %s', (query) => {
    expect(kinds(query)).toEqual(['reference']);
    expect(places(query)).toEqual([]);
  });

  it.each(one.words)('leave %s as it is', (query) => {
    expect(kinds(query)).not.toContain('reference');
  });

  it('reach every export', () => {
    const item = cslItem(edition, { document: log });
    expect(item.archive_location).toBe(one.cited);
    expect(ris([item], stringsOf())).toContain(`AN  - ${one.cited}\r\n`);
    expect(bibtex([item], stringsOf())).toContain(one.cited.normalize());
    expect(documentNode(edition, log)).toMatchObject({ itemLocation: one.cited });
    const forms = citationForms(item);
    expect(forms.find(({ style }) => style === 'archive')?.text).toBe(
      `Board of Lights, ${one.cited}.`,
    );
  });
});

describe('archives that use one word for different levels', () => {
  const us = levelsOf('united-states');
  const other = archiveLevel.array().parse([{ id: 'carton', name: 'box' }]);
  const edition: Edition = {
    ...lighthouse,
    groups: lighthouse.groups.map((group, index) => ({
      ...group,
      levels: index === 0 ? us : other,
    })),
  };
  const lexicon = buildLexicon(edition);

  it('are searched together', () => {
    const references = [
      { at: 'log', repository: 'board-of-lights', levels: { box: '3' } },
      { at: 'letter', repository: 'lights-list', levels: { carton: '3' } },
      { at: 'answer', repository: 'lights-list', levels: { carton: '4' } },
    ];
    const { terms } = readQuery('box 3', lexicon);
    const nothing = {
      names: { people: {}, places: {}, groups: {} },
      speakers: {},
      letters: {},
      genres: {},
      dates: [],
    };
    expect(terms).toHaveLength(1);
    expect(placesFor(terms, { ...nothing, references })).toEqual(['log', 'letter']);
  });
});

describe('a declaration of levels', () => {
  const problem = (level: object): string | undefined =>
    archiveLevel.safeParse({ id: 'box', name: 'box', ...level }).error?.issues[0]?.message;

  it.each([
    [{ citation: '{value}' }, 'a bare number is no call number'],
    [{ citation: 'box' }, 'a form with "{value}" in it'],
    [{ pattern: '(' }, 'a regular expression'],
    [{ pattern: '\\d*' }, 'matches at least one character'],
    [{ pattern: '(\\d+)' }, 'without groups other than'],
  ])('%j is refused', (level, message) => {
    expect(problem(level)).toContain(message);
  });

  it.each([
    [{}],
    [{ citation: '{value}', separator: '/' }],
    [{ citation: '{value}', pattern: 'B\\d+' }],
  ])('%j is accepted', (level) => {
    expect(problem(level)).toBeUndefined();
  });
});
