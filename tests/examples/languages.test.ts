/** Languages and scripts: on pages, in names, in counts, in the search and in exports. */
import { describe, expect, it, test } from 'vitest';
import { directionOf } from '../../src/engine/model/language.ts';
import { cslItem } from '../../src/exports/citations/csl-item.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { formOnPage, passageHtml } from '../../src/markup/forms/page.ts';
import { searchedPages } from '../../src/search/index/searched-pages.ts';
import { answerIn } from '../../src/search/match/passages.ts';
import { openStemmers } from '../../src/search/match/stemmers.ts';
import { likeness } from '../../src/search/match/word-forms.ts';
import { wordsOf } from '../../src/search/words.ts';
import { proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { documentData } from '../../src/views/document-data.ts';
import { passageView } from '../../src/views/passage.ts';
import { searchIn } from '../client/search-archive.ts';
import { faultsOf, found } from '../exports/xml.ts';
import { expected, folio, folios, transcription } from './folios.ts';

const tongues = folio('tongues');
const [head, t1, t2, p1, p2, t3] = tongues.passages;

test.each([
  ['ru', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

describe('the language', () => {
  it('of a document is that of its text, in the page and in exports', () => {
    expect(documentView(folios, 'tongues').language).toEqual({ lang: 'ru', dir: 'ltr' });
    expect(documentView(folios, 'draft').language).toEqual({});
    expect(cslItem(folios, { document: tongues }).language).toBe('ru');
    expect(documentData(folios, tongues).language).toBe('ru');
  });

  it('of a passage is said where it begins, with its direction', () => {
    const html = (passage = p2): string => {
      if (passage === undefined) return '';
      const view = passageView(folios, tongues, passage);
      return passageHtml(view, formOnPage(view));
    };
    expect(html(p2)).toContain('<p class="paragraph" id="p2" lang="ar" dir="rtl">');
    expect(html(p1)).toContain('lang="de" dir="ltr"');
    expect(html(head)).not.toContain('lang=');
  });

  it('of words in a passage is said around them', () => {
    expect(t2?.html).toContain('<span lang="de" dir="ltr">Fährmann</span>');
  });

  it('is in TEI', () => {
    const tei = teiDocument(documentData(folios, tongues), stringsOf());
    expect(faultsOf(tei, 'tei/tei.rng')).toEqual([]);
    expect(
      found(tei, '//tei:p[@xml:lang]').map(({ attributes }) => attributes['xml:lang']),
    ).toEqual(['de', 'ar']);
    expect(found(tei, '//tei:foreign').map(({ text }) => text)).toEqual(['Fährmann']);
  });
});

it('proves a text of four scripts', () => {
  const [published] = publishedTexts(transcription(tongues));
  expect(published && proveText(published, expected(tongues))).toBeUndefined();
});

it('finds names in every script, also as speakers', () => {
  expect([t1?.speaker, t2?.speaker]).toEqual(['ottilie-brandt', 'kaspar-venn']);
  expect(t3?.mentions).toMatchObject([{ id: 'kaspar-venn', form: '維恩', role: 'named' }]);
});

it('has narrated turns without a speaker', () => {
  expect(t3).toMatchObject({ kind: 'turn', acts: [], number: 3 });
  expect(t3?.speaker).toBeUndefined();
});

it('counts signs where words are not divided', () => {
  expect(t3?.words).toBe(6);
});

it.each([
  ['zusammen', 'zuſammen'],
  ['gekomen', 'gekom̅en'],
  ['find', 'ﬁnd'],
  ['zuſammen', 'zusammen'],
])('finds %s in %s', (asked, text) => {
  expect(answerIn(text, [{ kind: 'word', words: wordsOf(asked) }]).answered).toBe(1);
});

const archive = await searchIn(folios);

describe('one search over all languages', () => {
  const placesOf = async (query: string): Promise<string[]> => {
    const { found } = await archive.search(query);
    return found.map(({ document, place }) => `${document.id}#${place?.anchor}`);
  };

  it('knows the languages whose words it stems', () => {
    expect(archive.lexicon.languages).toEqual(['ar', 'de', 'ru']);
    const places = archive.sources.document('tongues').then((document) => document.places);
    return expect(
      places.then((all) => all.map(({ anchor, lang }) => [anchor, lang])),
    ).resolves.toEqual(
      expect.arrayContaining([
        ['t1', 'ru'],
        ['p1', 'de'],
        ['p2', 'ar'],
        ['t3', undefined],
      ]),
    );
  });

  test.each([
    // Russian: other cases and persons.
    ['лодку', 'tongues#t1'],
    ['лодками', 'tongues#t1'],
    ['разговоры', 'tongues#head'],
    ['отвечать', 'tongues#t2'],
    // German: plural and genitive.
    ['Flusses', 'tongues#p1'],
    // A German word in a Russian passage.
    ['Fährmannes', 'tongues#t2'],
    // Chinese: each sign is a word.
    ['船', 'tongues#t3'],
    // English, in the translation.
    ['boats', 'talk#t1'],
  ])('finds %s in another form', async (query, place) => {
    expect(await placesOf(query)).toContain(place);
  });

  it('does not stem words of one language by another', async () => {
    // In English "-ed" is an ending, but not in German.
    const de = (await openStemmers(['de'])).get('de');
    expect(likeness('bounded', 'bound', false)).toBe(0.9);
    expect(likeness('bounded', 'bound', false, de)).toBe(0.7);
    expect(likeness('лодку', 'лодка', false)).toBe(0);
    expect(likeness('лодку', 'лодка', false, (await openStemmers(['ru'])).get('ru'))).toBe(0.9);
  });
});

it('stems essays, entries and chronology by the language of the edition', () => {
  const { record } = folios;
  const languagesIn = (lang: string) => {
    const places = searchedPages({ ...folios, record: { ...record, lang } }).flatMap(
      (page) => page.places,
    );
    return new Set(places.map((place) => place.lang));
  };
  expect(languagesIn('de')).toEqual(new Set(['de']));
  expect(languagesIn('en')).toEqual(new Set([undefined]));
});
