/** The pages of a document in other lengths. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/engine/model/entries.ts';
import { hasLengths, markedPassages } from '../../src/engine/model/lengths.ts';
import { formOnPage, passageHtml } from '../../src/markup/forms/page.ts';
import { annotatedView } from '../../src/views/annotated.ts';
import { briefIds, briefView } from '../../src/views/brief.ts';
import { documentView } from '../../src/views/document.ts';
import { minutesOf } from '../../src/views/reading-time.ts';
import { openLighthouse } from '../lighthouse.ts';

const edition = await openLighthouse();
const hearing = documentOf(edition, 'hearing');

/** The hearing with other marks. */
const marked = (...anchors: readonly string[]): typeof hearing => ({
  ...hearing,
  record: {
    ...hearing.record,
    brief: anchors.map((passage) => ({ passage, text: `About ${passage}.` })),
  },
});

describe('marked passages', () => {
  it('come in the order of the text', () => {
    const ids = markedPassages(marked('t38', 't10')).map(({ passage }) => passage.id);
    expect(ids).toEqual(['t10', 't38']);
  });

  it('are what gives a document other lengths', () => {
    expect(hasLengths(marked())).toBe(false);
    expect(briefIds(edition)).toEqual(['hearing']);
  });

  it('take the time that their words take, and at least a minute', () => {
    expect(minutesOf(marked('t10'))).toBe(1);
    const all = hearing.passages.map(({ id }) => id);
    expect(minutesOf(marked(...all))).toBe(Math.round((hearing.words + 2 * all.length) / 240));
  });
});

describe('the page of marked passages', () => {
  const view = briefView(edition, 'hearing');

  it('shows each whole, below the line of the editors, with its place in the text', () => {
    const shown = view.passages.map(({ text, passage }) => [
      text,
      passageHtml(passage, formOnPage(passage)),
    ]);
    expect(shown[1]?.[0]).toBe('There was a bell at the light, and nobody heard it.');
    expect(shown[1]?.[1]).toContain('href="/documents/hearing/#t16"');
    expect(shown[1]?.[1]).toContain('there is a fog bell at the light, but that nobody heard it.');
    expect(shown[1]?.[1]).not.toContain('class="call');
  });

  it('and the other views lead to one another', () => {
    const links = [
      ['/documents/hearing/brief/', 'In one minute'],
      ['/documents/hearing/', 'Edited text'],
      ['/documents/hearing/annotated/', 'Editors’ view'],
      ['/documents/hearing/received/', 'Original file'],
    ];
    for (const page of [view, annotatedView(edition, 'hearing'), documentView(edition, 'hearing')])
      expect(page.switch?.views.map(({ href, label }) => [href, label])).toEqual(links);
    const current = (page: Pick<typeof view, 'switch'>): string | undefined =>
      page.switch.views.find(({ isCurrent }) => isCurrent)?.label;
    expect(current(view)).toBe('In one minute');
    expect(current(annotatedView(edition, 'hearing'))).toBe('Editors’ view');
    expect(documentView(edition, 'log').switch?.views).toHaveLength(2);
  });
});

describe('the editors’ view', () => {
  const view = annotatedView(edition, 'hearing');

  it('has every note once, below the passage that calls it first', () => {
    const shown = Object.values(view.notes).flatMap((notes) => notes.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(hearing.notes.map(({ id }) => id).toSorted());
    expect(view.notes.t4?.map(({ label }) => label)).toEqual(['d']);
  });

  it('names the notes with a statement that is not certain', () => {
    const labels = view.uncertain.map(({ label }) => label);
    expect(labels).toContain('5');
    expect(labels).toContain('b');
    expect(labels).not.toContain('1');
  });
});
