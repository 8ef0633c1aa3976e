/** A translation beside its original. */
import { expect, it } from 'vitest';
import { recordRows } from '../../src/engine/model/record-rows.ts';
import { aligned } from '../../src/engine/model/translations.ts';
import { formOnPage, passageHtml } from '../../src/markup/forms/page.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentView } from '../../src/views/document.ts';
import { parallelIds, parallelView } from '../../src/views/parallel.ts';
import { folio, folios } from './folios.ts';

const [original, translation] = [folio('tongues'), folio('talk')];

it('has the passages with the same anchors side by side', () => {
  const { rows } = parallelView(folios, 'talk');
  expect(rows.map((row) => [row.original?.id, row.translation?.id])).toEqual(
    original.passages.map(({ id }) => [id, id]),
  );
  expect(parallelIds(folios)).toEqual(['talk']);
});

it('keeps passages that only one of them has where they stand', () => {
  const passages = translation.passages.filter(({ id }) => id !== 't2');
  const added = { ...translation.passages[0], id: 'remark' } as (typeof passages)[number];
  const changed = { ...translation, passages: [passages[0], added, ...passages.slice(1)] };
  const rows = aligned(original, changed as typeof translation);
  expect(rows.slice(0, 4).map((row) => [row.original?.id, row.translation?.id])).toEqual([
    ['head', 'head'],
    [undefined, 'remark'],
    ['t1', 't1'],
    ['t2', undefined],
  ]);
});

it('says the language of each, and has no anchor twice', () => {
  const view = parallelView(folios, 'talk');
  expect(view.original).toMatchObject({ lang: 'ru', dir: 'ltr', href: '/documents/tongues/' });
  expect(view.translation).toMatchObject({ lang: 'en', href: '/documents/talk/' });
  const arabic = view.rows.find((row) => row.original?.id === 'p2')?.original;
  const html = arabic && passageHtml(arabic, formOnPage(arabic));
  expect(html).toContain('lang="ar" dir="rtl"');
  expect(html).toContain('href="/documents/tongues/#p2"');
});

it('is linked from both', () => {
  for (const id of ['tongues', 'talk']) {
    const links = documentView(folios, id).switch?.parallel.map(({ href }) => href);
    expect(links).toEqual(['/documents/talk/parallel/']);
  }
  expect(documentView(folios, 'draft').switch?.parallel).toEqual([]);
  expect(recordRows(folios, translation, stringsOf())).toContainEqual({
    term: 'Translation of',
    entries: [{ href: '/documents/tongues/', name: 'A talk on the landing' }],
  });
});
