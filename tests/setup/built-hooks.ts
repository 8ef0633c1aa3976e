/** Looks on built pages for what the contract says that they have. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { DocumentPack } from '../../src/engine/model/published-files.ts';
import * as contract from '../../src/markup/contract.ts';

/** A constant of the contract that names an id, a class, an attribute or an element. */
export type Hook = Extract<
  keyof typeof contract,
  `${'ID' | 'CLASS' | 'DATA' | 'ELEMENT'}_${string}`
>;

/** What each of them is called in a page. */
const VALUES: ReadonlyMap<string, unknown> = new Map(Object.entries(contract));

/** The name that a hook has in a page. */
export const nameOnPage = (hook: Hook): string => String(VALUES.get(hook));

/** A kind of page: where its files are, and the hooks that some page of it has, or each. */
interface PageKind {
  readonly files: string;
  readonly has: 'some' | 'each';
  readonly hooks: readonly Hook[];
}

export const PAGE_KINDS: readonly PageKind[] = [
  {
    files: '{index.html,*/index.html,documents/*/index.html,people/*/index.html}',
    has: 'each',
    hooks: ['ID_CONTENT', 'ID_MENU', 'CLASS_PAGE', 'CLASS_KEYS_BUTTON'],
  },
  { files: 'index.html', has: 'each', hooks: ['CLASS_SEARCH_FIELD', 'DATA_INDEX', 'CLASS_ANSWER'] },
  {
    files: 'documents/*/index.html',
    has: 'some',
    hooks: [
      'ID_BACKLINKS',
      'ID_CALL',
      'ID_CITE',
      'ID_DEPARTURES',
      'ID_DESCRIPTION',
      'ID_NOTE',
      'ID_NOTES',
      'ID_NOTES_TITLE',
      'ID_NOT_ESTABLISHED',
      'ID_PUBLISHED',
      'ID_STATEMENTS',
      'ID_TEXT',
      'CLASS_BEARING',
      'CLASS_CALL',
      'CLASS_CERTAINTY',
      'CLASS_CHAIR',
      'CLASS_CITATIONS',
      'CLASS_CITATION_FILES',
      'CLASS_CONVERSATION',
      'CLASS_CONVERSATION_TOPICS',
      'CLASS_DEPARTURE',
      'CLASS_LOST_NOTES',
      'CLASS_NOTE_MARK',
      'CLASS_NAME',
      'CLASS_NUMBER',
      'CLASS_PARAGRAPH',
      'CLASS_PROGRESS',
      'CLASS_REFERENCE',
      'CLASS_SPEAKER',
      'CLASS_TEXT',
      'CLASS_TOPIC',
      'CLASS_TOPIC_LINK',
      'CLASS_TURN',
      'DATA_EDITORIAL',
      'DATA_LABEL',
      'DATA_LETTER',
      'DATA_PACK',
      'DATA_RECEIVED',
      'DATA_SIGLUM',
      'DATA_STYLE',
      'DATA_TRANSCRIPTION',
      'DATA_WITNESS',
    ],
  },
  {
    files: 'documents/*/received/index.html',
    has: 'each',
    hooks: ['ID_LINE', 'CLASS_VERIFY', 'DATA_FILE', 'DATA_PAGE', 'DATA_SHA256'],
  },
  { files: 'claims/index.html', has: 'each', hooks: ['ID_ABOUT'] },
  {
    files: 'documents/*.json',
    has: 'some',
    hooks: [
      'DATA_CARD',
      'DATA_QUOTED',
      'DATA_ROSTER',
      'CLASS_FOOT',
      'CLASS_SMALL_CONVERSATION',
      'CLASS_SPOKEN',
    ],
  },
  {
    files: 'search/index.html',
    has: 'each',
    hooks: [
      'ELEMENT_SEARCH',
      'ID_HOW_TO',
      'ID_RESULTS',
      'ID_VOCABULARY',
      'CLASS_NARROW',
      'CLASS_SEARCH_FIELD',
      'CLASS_UNAVAILABLE',
      'CLASS_WAYS',
      'DATA_BIBLIOGRAPHY',
      'DATA_INDEX',
      'DATA_PIECE',
      'DATA_SEARCHING',
      'DATA_SMALL',
      'DATA_TEXT',
      'DATA_WHEN',
    ],
  },
  {
    files: 'check/index.html',
    has: 'each',
    hooks: [
      'CLASS_CHECK',
      'CLASS_CHECK_ANSWER',
      'CLASS_UNAVAILABLE',
      'DATA_DOCUMENT',
      'DATA_PACKS',
      'DATA_SIGLUM',
      'DATA_WITHOUT_TEXT',
    ],
  },
  {
    files: 'your-notes/index.html',
    has: 'each',
    hooks: ['CLASS_READER_NOTES', 'CLASS_UNAVAILABLE', 'DATA_DOES', 'DATA_TITLES'],
  },
];

/** What pages have besides where an edition has removed a published passage. */
export const AFTER_REMOVAL: readonly PageKind[] = [
  { files: 'documents/*/index.html', has: 'some', hooks: ['ID_REMOVED'] },
];

/** What the index of a list in parts has. */
export const IN_PARTS: readonly PageKind[] = [
  { files: '{notes,concordance}/index.html', has: 'each', hooks: ['CLASS_PARTS'] },
];

/** Hooks of pages of archives that are larger than a test builds; `tests/views/long-list.test.ts` and `check.test.ts` make their views. */
export const OF_LARGE_ARCHIVES: readonly Hook[] = ['DATA_DOCUMENTS', 'DATA_IDS'];

/**
 * Hooks of received texts that the example archive does not have: control characters, and notes with text of their own. They
 * are written in `tests/engine/markdown/control-characters.test.ts` and `tests/engine/document/received-notes.test.ts`.
 */
export const OF_OTHER_TEXTS: readonly Hook[] = [
  'DATA_CHARACTER',
  'DATA_LINE',
  'DATA_NOTE',
  'DATA_SIGNS',
];

/** Hooks that only scripts make, and scripts or style sheets look for. */
export const MADE_BY_SCRIPTS: readonly Hook[] = [
  'CLASS_BEARING_MARK',
  'CLASS_BESIDE',
  'CLASS_BY_HAND',
  'CLASS_CUT',
  'CLASS_DONE',
  'CLASS_FLOATING',
  'CLASS_FOUND',
  'CLASS_HERE',
  'CLASS_HIGHLIGHTED',
  'CLASS_READER_FORM',
  'CLASS_READER_MARK',
  'CLASS_SHORT',
  'CLASS_SIDENOTES',
  'CLASS_MARKED',
  'CLASS_NEAR',
  'CLASS_REPLY',
  'CLASS_WITHIN',
  'DATA_ASKED',
  'DATA_BESIDE',
  'DATA_FACES',
  'DATA_FINDING',
  'DATA_KEY',
  'DATA_LOOK',
  'DATA_WORDS',
  'ID_CITE_TAB',
  'ID_SUGGESTION',
  'ID_SUGGESTIONS',
];

/** The values of an attribute of the search page that the contract lists, and that the page does not have. */
export function missingValues(out: string): string[] {
  const { values } = namesOn(readFileSync(join(out, 'search/index.html'), 'utf8'));
  const { DATA_PIECE, DATA_WHEN, SEARCH_PIECES, SHOWINGS } = contract;
  return [
    ...SEARCH_PIECES.map((piece) => `${DATA_PIECE}=${piece}`),
    ...SHOWINGS.map((showing) => `${DATA_WHEN}=${showing}`),
  ].filter((value) => !values.has(value));
}

/** The HTML of a page, or of the cards and passages in a pack of documents. */
const htmlOf = (path: string, text: string): string =>
  path.endsWith('.json')
    ? Object.values(JSON.parse(text) as DocumentPack)
        .map(({ cards, quoted }) => cards + quoted)
        .join('')
    : text;

/** One sentence for each hook that the pages of the site in `out` do not have. */
export const missingHooks = (out: string, kinds = PAGE_KINDS): string[] =>
  kinds.flatMap(({ files, has, hooks }) => {
    const paths = globSync(files, { cwd: out }).sort();
    if (paths.length === 0) return [`There is no page ${files}`];
    const pages = paths.map((path) => namesOn(htmlOf(path, readFileSync(join(out, path), 'utf8'))));
    return hooks
      .filter((hook) => {
        const isOn = (page: Names): boolean => isNamed(page, hook);
        return !(has === 'each' ? pages.every(isOn) : pages.some(isOn));
      })
      .map((hook) => `${hook} is missing on ${files}`);
  });

/** What the elements of a page are called. */
interface Names {
  readonly ids: Set<string>;
  readonly classes: Set<string>;
  readonly attributes: Set<string>;
  /** `data-when=results` */
  readonly values: Set<string>;
  readonly tags: Set<string>;
}

function namesOn(html: string): Names {
  const names: Names = {
    ids: new Set(),
    classes: new Set(),
    attributes: new Set(),
    values: new Set(),
    tags: new Set(),
  };
  const enter = ({ tagName, properties }: Element): void => {
    names.tags.add(tagName);
    for (const [property, value] of Object.entries(properties)) {
      const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      names.attributes.add(name);
      names.values.add(`${name}=${value}`);
      if (name === 'id') names.ids.add(`${value}`);
      if (Array.isArray(value)) for (const one of value) names.classes.add(`${one}`);
    }
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'element') enter(node);
    if (node.type === 'element' && node.content) visit(node.content);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html));
  return names;
}

/** Whether a page has what a constant names: of ids that end with a dash and of lines, one that begins so. */
function isNamed({ ids, classes, attributes, tags }: Names, hook: Hook): boolean {
  const value = nameOnPage(hook);
  if (hook.startsWith('CLASS_')) return classes.has(value);
  if (hook.startsWith('DATA_')) return attributes.has(value);
  if (hook.startsWith('ELEMENT_')) return tags.has(value);
  const isBeginning = value.endsWith('-') || hook === 'ID_LINE';
  return isBeginning ? [...ids].some((id) => id.startsWith(value)) : ids.has(value);
}
