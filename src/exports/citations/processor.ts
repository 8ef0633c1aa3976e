/**
 * Formats CSL items in CSL styles with citeproc-js 2.4.63 (CPAL-1.0 or AGPL-1.0, 1 MB, no dependencies). It runs at build
 * time only; none of it is published.
 *
 * `@citation-js/core` 0.9 with its plugins (MIT, 2.9 MB in 9 packages) is released more often, but formats citations
 * with the same processor. For a manuscript, its RIS names the archive as publisher, and its RIS and BibTeX omit call
 * number and translator. Therefore this project uses the processor directly and writes RIS and BibTeX itself.
 */
import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { localeEnUs } from './styles/locale-en-us.ts';

/** A citation in two forms: `html` with `<cite>` around titles of works, and plain `text`. */
export interface Citation {
  readonly html: string;
  readonly text: string;
}

/** Formats items in one style. */
export interface Processor {
  /** As a note, or a citation in the text. */
  note(item: CslItem): Citation;
  /** As an entry of a bibliography. */
  entry(item: CslItem): Citation;
}

/** Private-use characters around italics, so that one run gives both forms. */
const ITALIC = '\uE000';
const ROMAN = '\uE001';

CSL.Output.Formats.marked = {
  ...(CSL.Output.Formats.text as (typeof CSL.Output.Formats)[string]),
  '@font-style/italic': `${ITALIC}%%STRING%%${ROMAN}`,
  '@bibliography/entry': (_state: unknown, text: string) => text,
};

/**
 * The first characters of quotation marks and markup. The processor makes a regular expression for every text to find
 * them.
 */
const QUOTED_OR_TAGGED = /["'“”‘’<]/;

/** Disambiguation of similar items, which would format each item twice. Here each item is alone. */
CSL.getAmbiguousCite = () => '';

const cached = new Map<string, Processor>();

/** The processor of a style (CSL 1.0.2 as XML), created once. */
export function processorOf(style: string): Processor {
  let processor = cached.get(style);
  if (processor === undefined) {
    processor = makeProcessor(style);
    cached.set(style, processor);
  }
  return processor;
}

function makeProcessor(style: string): Processor {
  let current: CslItem | undefined;
  let count = 0;
  const system = {
    retrieveItem: (id: string) => ({ ...current, id }),
    retrieveLocale: () => localeEnUs,
  };
  const engine = new CSL.Engine(system, guarded(style), 'en-US', true);
  engine.setOutputFormat('marked');
  const { flipflopper } = engine.fun;
  const processTags = flipflopper.processTags.bind(flipflopper);
  flipflopper.processTags = (blob) => {
    if (QUOTED_OR_TAGGED.test(blob.blobs)) processTags(blob);
  };
  /** The processor stores items by id, so each item needs a unique id. */
  const idOf = (item: CslItem): string => {
    current = item;
    count += 1;
    return `item-${count}`;
  };
  return {
    note: (item) => citation(engine.makeCitationCluster([{ id: idOf(item) }])),
    entry: (item) => {
      engine.updateItems([idOf(item)]);
      const made = engine.makeBibliography();
      return citation(made === false ? '' : (made[1][0] ?? ''));
    },
  };
}

/**
 * Adds a condition around every `names` without a substitute. The processor needs as much time for names that an item
 * does not have as for others: a quarter of the total.
 */
const guarded = (style: string): string =>
  style.replace(/<names variable="([\w-]+)"[\s\S]*?<\/names>/g, (names, variable: string) =>
    names.includes('<substitute>')
      ? names
      : `<choose><if variable="${variable}">${names}</if></choose>`,
  );

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

function citation(marked: string): Citation {
  const words = marked.trim();
  return {
    html: escapeHtml(words).replaceAll(ITALIC, '<cite>').replaceAll(ROMAN, '</cite>'),
    text: words.replaceAll(ITALIC, '').replaceAll(ROMAN, ''),
  };
}
