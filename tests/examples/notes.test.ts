/** Notes that the source numbers again on each page, or marks with signs. */
import { describe, expect, it } from 'vitest';
import { labelInAnchor, markOfLabel } from '../../src/engine/model/note-labels.ts';
import { noteSeriesOf, seriesOfLabel } from '../../src/engine/model/note-series.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { expectedNotes, proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { noteListView } from '../../src/views/document-notes.ts';
import { folio, folios } from './folios.ts';

const register = folio('register');

describe('a note of a page', () => {
  it('has an anchor of its own, and the mark that the source has', () => {
    const notes = noteListView(folios, register)?.series.flatMap((series) => series.notes) ?? [];
    expect(notes.map(({ id, label }) => [id, label])).toEqual([
      ['n-1046-1', '1'],
      ['n-1047-1', '1'],
      ['n-asterisk', '*'],
      ['n-1046-a', 'a'],
      ['n-1047-a', 'a'],
    ]);
  });

  it('is called by its mark, which is a received word if the note is of the source', () => {
    const [, first, second] = register.passages;
    expect(first?.html).toContain(
      '<sup class="call" id="r-1046-1"><a href="#n-1046-1" role="doc-noteref" aria-label="note 1" data-label="1">',
    );
    expect(first?.html).toMatch(/letter" id="r-1046-a" data-editorial><a href="#n-1046-a"/);
    expect(second?.html).toContain(
      '<a href="#n-asterisk" role="doc-noteref" aria-label="note *" data-label="*">',
    );
    expect(first?.text).not.toMatch(/carts,1/);
  });

  it('has its text proved', () => {
    const lines = folios.received.find(({ file }) => file === 'register.txt')?.lines ?? [];
    const all = expectedNotes(register, lines);
    expect([...all.keys()]).toHaveLength(3);
    const list = noteListView(folios, register)?.series.flatMap(({ notes }) => notes) ?? [];
    const html = list
      .map(({ proved, html: words }) => {
        const attributes = Object.entries(proved).map(([name, value]) => ` ${name}="${value}"`);
        return `<div${attributes.join('')}>${words}</div>`;
      })
      .join('');
    const published = publishedTexts(html);
    expect(published).toHaveLength(3);
    for (const text of published) expect(proveText(text, all.get(text.document))).toBeUndefined();
    const changed = publishedTexts(html.replace('Of hemp', 'Of flax')).at(-1);
    expect(changed && proveText(changed, all.get(changed.document))).toContain(
      'received:  Of ⟦h⟧emp.',
    );
  });

  it('is in the exports', () => {
    const data = documentData(folios, register);
    expect(plainTextFile(data, stringsOf())).toContain('[note 1047/1] But see the draft.');
    expect(teiDocument(data, stringsOf())).toMatch(
      /<note xml:id="[^"]*n-1047-1" n="1" type="source">/,
    );
  });
});

it.each([
  ['15', '15', '15', 'source'],
  ['9a', '9a', '9a', 'source'],
  ['1046/1', '1', '1046-1', 'source'],
  ['†', '†', 'dagger', 'source'],
  ['**', '**', 'asterisk-asterisk', 'source'],
  ['14v/b', 'b', '14v-b', 'editors'],
])('the label %s', (label, mark, anchor, series) => {
  expect(markOfLabel(label)).toBe(mark);
  expect(labelInAnchor(label)).toBe(anchor);
  expect(seriesOfLabel(label, noteSeriesOf(undefined))?.id).toBe(series);
});
