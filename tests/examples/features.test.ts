/**
 * The table of features in docs/features.md: each cell is a check of a passage of the examples.
 * `UPDATE=1 npx vitest run tests/examples/features.test.ts` writes the table again.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { collectAnchors } from '../../src/engine/anchors/collect.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { plainTextFile } from '../../src/exports/plain-text.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { formOnPage, passageHtml } from '../../src/markup/forms/page.ts';
import { searchedDocument } from '../../src/search/index/searched-document.ts';
import { kindClass } from '../../src/site/head/note-kinds.ts';
import { expectedNotes, expectedText, proveText } from '../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../src/site/proof/published-text.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { noteListView } from '../../src/views/document-notes.ts';
import { passageView } from '../../src/views/passage.ts';
import { searchIn } from '../client/search-archive.ts';
import { documentIn, openLetterbook } from '../letterbook.ts';
import { FEATURES, type Feature } from './feature-table.ts';
import { folios } from './folios.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/features.md');
const editions: Readonly<Record<Feature['archive'], Edition>> = {
  letterbook: await openLetterbook(),
  folios,
};
const strings = stringsOf();

interface Subject {
  readonly feature: Feature;
  readonly edition: Edition;
  readonly document: Document;
  /** Of the passage or the note. */
  readonly html: string;
}

function subjectOf(feature: Feature): Subject {
  const edition = editions[feature.archive];
  const document = documentIn(edition, feature.document);
  const passage = document.passages.find(({ id }) => id === feature.anchor);
  const notes = noteListView(edition, document)?.series.flatMap((series) => series.notes) ?? [];
  const note = notes.find(({ id }) => id === feature.anchor);
  if (passage !== undefined) {
    const view = passageView(edition, document, passage);
    return { feature, edition, document, html: passageHtml(view, formOnPage(view)) };
  }
  const attributes = Object.entries(note?.proved ?? {}).map(([key, value]) => ` ${key}="${value}"`);
  const kind = kindClass(note?.kind);
  const html = `<li${kind ? ` class="${kind}"` : ''}><div${attributes.join('')}>${note?.html}</div></li>`;
  return { feature, edition, document, html };
}

/** Whether the words of the whole text on its page equal the received ones, and other words would not. */
function isProved({ feature, edition, document, html }: Subject): boolean {
  const lines =
    edition.received.find(({ file }) => file === document.record.witness?.file)?.lines ?? [];
  const notes = expectedNotes(document, lines);
  const expected = expectedText(document, lines);
  const whole = html.includes('data-note=')
    ? html
    : `<div data-transcription="${document.id}" data-witness="${expected?.witness}">${document.passages
        .map((passage) => {
          const view = passageView(edition, document, passage);
          return passageHtml(view, formOnPage(view));
        })
        .join('')}</div>`;
  const prove = (text: string): string | undefined => {
    const [published] = publishedTexts(text);
    if (published === undefined) return 'nothing is published';
    return proveText(published, notes.get(published.document) ?? expected);
  };
  const word = /[\p{L}\d]+/u.exec(feature.words)?.[0] ?? '';
  const at = whole.indexOf(html) + html.indexOf(`>${word}`) + 1;
  const place = html.includes(`>${word}`) ? at : whole.indexOf(html) + html.lastIndexOf(word);
  const damaged = `${whole.slice(0, place)}X${whole.slice(place)}`;
  return prove(whole) === undefined && prove(damaged) !== undefined;
}

/** The classes that a selector is about, or the element if it names nothing else. */
function namesIn(selector: string): string[] {
  const last = selector.split(/[\s>]+/).at(-1) ?? '';
  return /^[a-z]+\d?$/.test(selector) ? [selector] : (last.match(/\.[\w-]+/g) ?? []);
}

/** Classes and elements that print leaves out. */
const unprinted = new Set(
  globSync(['src/styles/print/*.css', 'src/components/document/*.css', 'src/styles/pages/*.css'], {
    cwd: root,
  }).flatMap((file) => {
    const names: string[] = [];
    postcss.parse(readFileSync(join(root, file), 'utf8')).walkDecls('display', (declaration) => {
      const { parent } = declaration;
      const media = parent?.parent;
      const isPrint =
        file.includes('/print/') ||
        (media?.type === 'atrule' && 'params' in media && media.params === 'print');
      if (declaration.value !== 'none' || !isPrint || !(parent && 'selectors' in parent)) return;
      for (const selector of parent.selectors as string[]) names.push(...namesIn(selector));
    });
    return names;
  }),
);

/** Whether no element of the passage is left out in print. */
function isPrinted({ html }: Subject): boolean {
  const names = [...html.matchAll(/<([a-z]\w*)(?:[^>]*? class="([^"]*)")?/g)].flatMap(
    ([, tag = '', classes = '']) => [tag, ...classes.split(' ').map((name) => `.${name}`)],
  );
  return names.every((name) => !unprinted.has(name) || name === '.number');
}

const archives = {
  letterbook: await searchIn(editions.letterbook),
  folios: await searchIn(editions.folios),
};

/** What the search finds for a feature: by its words, and by the number of its passage, if it has one. */
const answers = new Map(
  await Promise.all(
    FEATURES.map(async (feature) => {
      const { edition, document } = subjectOf(feature);
      const find = async (query: string): Promise<readonly string[]> =>
        (await archives[feature.archive].search(query)).found.map(
          ({ document: { id }, place }) => `${id}#${place?.anchor}`,
        );
      const passage = document.passages.find(({ id }) => id === feature.anchor);
      const number =
        passage?.number === undefined
          ? undefined
          : searchedDocument(document, edition).places.find(({ anchor }) => anchor === passage.id)
              ?.title;
      const answer = {
        byWords: await find(`"${feature.words}"`),
        byNumber: number === undefined ? undefined : await find(number),
      };
      return [feature, answer] as const;
    }),
  ),
);

const addressOf = ({ document, anchor }: Feature): string => `${document}#${anchor}`;

const CHECKS = {
  rendered: ({ feature, html }) => feature.html.test(html),
  proved: (subject) =>
    // Notes of the editors are not received words.
    subject.feature.anchor === 'n-a' ? 'editors’ words' : isProved(subject),
  searched: ({ feature }) => answers.get(feature)?.byWords.includes(addressOf(feature)) === true,
  numbered: ({ feature }) => {
    const byNumber = answers.get(feature)?.byNumber;
    return byNumber === undefined ? 'no number' : byNumber.includes(addressOf(feature));
  },
  linked: ({ feature, edition }) =>
    collectAnchors(edition)
      .get(feature.document)
      ?.some(({ id }) => id === feature.anchor) === true,
  exported: ({ feature, edition, document }) => {
    const data = documentData(edition, document);
    const [word = ''] = /[\p{L}\d.]+/u.exec(feature.words) ?? [];
    return (
      feature.tei.test(teiDocument(data, strings)) && plainTextFile(data, strings).includes(word)
    );
  },
  printed: isPrinted,
} satisfies Record<string, (subject: Subject) => boolean | string>;

const columns = Object.keys(CHECKS) as (keyof typeof CHECKS)[];
const rows = FEATURES.map((feature) => {
  const subject = subjectOf(feature);
  return { feature, cells: columns.map((column) => CHECKS[column](subject)) };
});

it.each(rows)('$feature.name', ({ cells }) => {
  const failed = columns.filter((_, index) => cells[index] === false);
  expect(failed).toEqual([]);
});

it('knows what print leaves out', () => {
  expect([...unprinted]).toEqual(expect.arrayContaining(['.states', '.progress', 'button']));
});

it('is the table of docs/features.md', () => {
  const text = readFileSync(page, 'utf8');
  const head = text.slice(0, text.indexOf('| Feature'));
  const table = [
    `| Feature | Example | ${columns.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(' | ')} |`,
    `| --- | --- | ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map(
      ({ feature: { name, archive, document, anchor }, cells }) =>
        `| ${name} | \`${archive}/${document}#${anchor}\` | ${cells.map((cell) => (cell === true ? 'yes' : cell === false ? 'no' : cell)).join(' | ')} |`,
    ),
  ].join('\n');
  if (process.env.UPDATE === '1') writeFileSync(page, `${head}${table}\n`);
  expect(readFileSync(page, 'utf8')).toBe(`${head}${table}\n`);
});
