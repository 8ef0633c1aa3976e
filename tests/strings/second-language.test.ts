/** A second language is a catalogue: no view has a word of the interface that is not from it. */
import { describe, expect, it, vi } from 'vitest';
import { plainText } from '../../src/engine/model/plain-text.ts';
import { sourcesOf } from '../../src/engine/source/archive.ts';
import type { NamedView } from '../views/all-views.ts';
import { WIDE } from './second-language.ts';

// The tests share their modules: engine and views are loaded again with the other strings, and forgotten afterwards.
vi.resetModules();
vi.doMock(import('../../src/strings/strings.ts'), async (original) => ({
  ...(await original()),
  stringsOf: () => WIDE,
}));
const { openLighthouse, readLighthouse } = await import('../lighthouse.ts');
const { fileViewsOf, pagesOf, singlePagesOf } = await import('../views/all-views.ts');
vi.doUnmock('../../src/strings/strings.ts');
vi.resetModules();

const edition = await openLighthouse();
const views: NamedView[] = [
  ...singlePagesOf(edition),
  ...pagesOf(edition),
  ...fileViewsOf(edition),
];

/** Links, citations, calls, directives and attributes of Markdown: what is in the first group, a reader sees. */
const MARKUP =
  /\[([^\]]*)\]\([^)]*\)| ?\[[@^][^\]]*\]|:reading\[([^\]]*)\]\{[^}]*\}|\{[^}:]*\}| ?:(?!reading)[a-z]+\b/g;

/** Everything that the archive's files say, with their markup and without, and the received ones, on one line. */
const archive = await readLighthouse();
const files = sourcesOf(archive).map(({ text }) => text);
const own = [
  ...files,
  ...files.map((text) => text.replace(MARKUP, '$1$2')),
  ...archive.received.map(({ bytes }) => new TextDecoder().decode(bytes)),
]
  .join(' ')
  .replace(/[\s>*_]+/g, ' ');

/** Fields for machines: ids, kinds, tags of languages, records for reference managers, the lexicon of queries. */
const MACHINE = new Set([
  'anchor',
  'code',
  'encoding',
  'fileName',
  'id',
  'kind',
  'lang',
  'language',
  'linkset',
  'metadata',
  'register',
  'type',
  'vocabulary',
]);
/** Addresses, and drawings as paths. */
const NO_WORDS = /^(?:\/|#|https?:|M\d)/;

/** Words in plain Latin letters that a view shows and its archive does not have, with the field that has them. */
function englishIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') {
    if (NO_WORDS.test(value)) return [];
    const isHtml = value.includes('<');
    const text = plainText(value.replace(/<sup.*?<\/sup>/g, ' ')).replaceAll('\u00a0', ' ');
    const runs = text.match(isHtml ? /[A-Za-z]{2,}/g : /[A-Za-z]{2,}(?: [A-Za-z]+)*/g) ?? [];
    return runs.filter((run) => !own.includes(run)).map((run) => `${field}: ${run}`);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    MACHINE.has(key) ? [] : englishIn(one, Array.isArray(value) ? field : key),
  );
}

describe('in another language', () => {
  it.each(views)('%s has no English word of the interface', (_name, view) => {
    expect([...new Set(englishIn(view))]).toEqual([]);
  });
});
