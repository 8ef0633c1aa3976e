import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/engine/markdown/typography.ts';
import { annotationsFile } from '../../src/exports/annotations.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { documentOf, lighthouse } from './lighthouse.ts';

const strings = stringsOf();

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: { readonly value: string } | readonly { readonly source: string }[];
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly source: string;
  readonly selector: {
    readonly value: string;
    readonly refinedBy: {
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };
  };
}

const annotationsOf = (id: string): Annotation[] =>
  JSON.parse(annotationsFile(documentData(lighthouse, documentOf(id)), strings)).first.items;

/** The words of a passage as its page has them, without calls of notes. */
const wordsOf = (html: string): string =>
  toText(fromHtml(html, { fragment: true }), {
    whitespace: 'pre',
  });

describe('Web Annotations', () => {
  it('have around a quotation what the whole passage has there, typeset', () => {
    const data = documentData(lighthouse, documentOf('log'));
    const passage = data.passages.find(({ names }) => names.length > 0);
    if (passage === undefined) throw new Error('no passage with a name');
    const dashes = `-- "it's" 9-10 p.m. ---- '"so"'--${'-'.repeat(90)} 40 km `.repeat(6);
    const text = `${dashes}${passage.text} ${dashes}`;
    const names = passage.names.map((name) => ({
      ...name,
      start: name.start + dashes.length,
      end: name.end + dashes.length,
    }));
    const altered = { ...data, notes: [], passages: [{ ...passage, text, names }] };
    const { items } = JSON.parse(annotationsFile(altered, strings)).first;
    expect(items).toHaveLength(names.length);
    for (const [place, { target }] of (items as { target: Target }[]).entries()) {
      const { start = 0, end = 0 } = names[place] ?? {};
      const { prefix, suffix } = target.selector.refinedBy;
      expect(prefix).toBe(typeset(text.slice(0, start)).slice(-32));
      expect(suffix).toBe(typeset(text.slice(end), text.slice(end - 1, end)).slice(0, 32));
    }
  });

  it.each(['bulletin', 'log', 'letter', 'hearing', 'forwarded'])(
    'of %s quote the words of the page',
    (id) => {
      const document = documentOf(id);
      const targets = annotationsOf(id)
        .filter(({ motivation }) => motivation !== 'assessing')
        .flatMap(({ target }) => target);
      expect(targets.length).toBeGreaterThan(3);
      for (const { source, selector } of targets) {
        expect(source).toBe(`https://lights.example/documents/${id}/`);
        const passage = document.passages.find((one) => one.id === selector.value);
        const { prefix, exact, suffix } = selector.refinedBy;
        expect(exact).not.toBe('');
        expect(wordsOf(passage?.html ?? '')).toContain(prefix + exact + suffix);
      }
    },
  );

  it('have the text of each note at all of its calls, and the page of each name', () => {
    const all = annotationsOf('log');
    const notes = all.filter(({ motivation }) => motivation === 'commenting');
    expect(notes.map(({ id, target }) => [id, [target].flat().length])).toEqual([
      ['https://lights.example/documents/log/#n-a', 1],
      ['https://lights.example/documents/log/#n-b', 2],
    ]);
    const first = all.find(({ motivation }) => motivation === 'identifying');
    expect(first).toMatchObject({
      body: [{ source: 'https://lights.example/places/skerryvik/' }],
      target: { selector: { value: 'head', refinedBy: { exact: 'Skerryvik' } } },
    });
  });
});

describe('the Web Annotations of claims', () => {
  it('are at the passages that bear on them, or at a whole document that is silent', () => {
    const claims = annotationsOf('hearing').filter(({ motivation }) => motivation === 'assessing');
    expect(claims.map(({ id }) => id)).toEqual(
      lighthouse.claims.map(({ id }) => `https://lights.example/claims/#${id}`),
    );
    const [sectors, before] = claims;
    expect([sectors?.target].flat().map((one) => one?.selector.value)).toEqual([
      't36',
      't37',
      't38',
    ]);
    expect(before?.target).toBe('https://lights.example/documents/hearing/');
    expect(annotationsOf('log').map(({ motivation }) => motivation)).not.toContain('assessing');
  });
});

describe('plain text', () => {
  it('has what the document is, its passages with citations, its notes', () => {
    const text = plainTextFile(documentData(lighthouse, documentOf('letter')), strings);
    expect(text.split('\n\n')[0]).toBe('Letter of the second keeper');
    expect(text).toContain('From: Anna Belova\nTo: Þóra Jónsdóttir; Board of Lights\n');
    expect(text).toContain('\n\n[II.2] Send a lens, a rope and 2 lamps.\n\n');
    expect(text).not.toMatch(/undefined|<|\{#/);
  });

  it('calls notes by their labels', () => {
    const text = plainTextFile(documentData(lighthouse, documentOf('log')), strings);
    expect(text).toContain('[I.5] Belova answers that the boat did not come,[note b] and asks');
    expect(text).toMatch(/\n\n\[note a\] The Board counted 39 .+\n\n\[note b\] The boat came/);
  });
});
