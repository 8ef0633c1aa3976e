/** Kinds of notes: from the front matter to pages, exports and search records. */
import { describe, expect, it } from 'vitest';
import { annotationsFile } from '../../src/exports/annotations.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { countedKinds, documentKindStyle } from '../../src/site/head/note-kinds.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { noteListView } from '../../src/views/document-notes.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const strings = stringsOf();

function documentOf(id: string) {
  const document = edition.documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return document;
}

const notesOf = (id: string) =>
  noteListView(edition, documentOf(id))?.series.flatMap(({ notes }) => notes) ?? [];

describe('the kinds of notes of a document', () => {
  it('are counted in the order of their declaration', () => {
    expect(countedKinds(notesOf('hearing'))).toEqual([
      { place: 1, label: 'People', count: 7 },
      { place: 2, label: 'The text', count: 5 },
      { place: 3, label: 'Figures', count: 9 },
    ]);
    expect(countedKinds(notesOf('forwarded')).map(({ label }) => label)).toEqual([
      'People',
      'The text',
    ]);
  });

  it('add nothing to a page whose notes have none', () => {
    expect(notesOf('log').length).toBeGreaterThan(0);
    expect(countedKinds(notesOf('log'))).toEqual([]);
    expect(documentKindStyle(noteListView(edition, documentOf('log')))).toBe('');
    expect(documentKindStyle(noteListView(edition, documentOf('hearing')))).toContain('.k3');
  });

  it('are in every export', () => {
    const data = documentData(edition, documentOf('hearing'));
    const noteOf = (id: string) => data.notes.find((note) => note.id === id);
    expect(noteOf('n-c')?.kind).toEqual({ id: 'people', label: 'People' });
    expect(noteOf('n-d')).not.toHaveProperty('kind');
    expect(teiDocument(data, strings)).toMatch(
      /<note xml:id="n-c" n="c" type="editors" subtype="people"/,
    );
    const { items } = JSON.parse(annotationsFile(data, strings)).first;
    const bodyOf = (id: string) => items.find((one: { id: string }) => one.id.endsWith(id)).body;
    expect(bodyOf('#n-c')[1]).toEqual({
      type: 'TextualBody',
      value: 'People',
      language: 'en',
      purpose: 'tagging',
    });
    expect(bodyOf('#n-d')).toHaveProperty('purpose', 'commenting');
  });

  it('are in the records of the search', () => {
    const { places } = searchedDocument(documentOf('hearing'), edition);
    const kindOf = (anchor: string) => places.find((one) => one.anchor === anchor)?.noteKind;
    expect(kindOf('n-m')).toEqual(['figures', 'Figures']);
    expect(kindOf('n-d')).toBeUndefined();
  });
});
