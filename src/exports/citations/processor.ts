/**
 * CSL items and styles to citations, by citeproc-js 2.4.63 (CPAL-1.0 or AGPL-1.0, 1 MB, no dependencies;
 * it runs at build time and no byte of it is published). `@citation-js/core` 0.9 with its plugins (MIT,
 * more often released, 2.9 MB in 9 packages) sets citations by this same processor; of a manuscript its
 * RIS calls the archive a publisher, and RIS and BibTeX leave out call number and translator. So the
 * processor stands here alone, and those two files are written beside it.
 */
import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { localeEnUs } from './styles/locale-en-us.ts';

/** A citation in two forms: `html` with `<cite>` around titles of works, and plain `text`. */
export interface Citation {
  readonly html: string;
  readonly text: string;
}

/** Sets items in one style. */
export interface Processor {
  /** As a note, or a citation in the text. */
  note(item: CslItem): Citation;
  /** As an entry of a bibliography. */
  entry(item: CslItem): Citation;
}

/** Private-use characters around what is set in italics, so that one run gives both forms. */
const ITALIC = '\uE000';
const ROMAN = '\uE001';

CSL.Output.Formats.marked = {
  ...(CSL.Output.Formats.text as (typeof CSL.Output.Formats)[string]),
  '@font-style/italic': `${ITALIC}%%STRING%%${ROMAN}`,
  '@bibliography/entry': (_state: unknown, text: string) => text,
};

/** What quotation marks and markup begin with; to look for them the processor makes an expression for every text. */
const QUOTED_OR_TAGGED = /["'“”‘’<]/;

/** Made to tell apart items that look alike; here each is alone, and this would set it twice. */
CSL.getAmbiguousCite = () => '';

const cached = new Map<string, Processor>();

/** The processor of a style (CSL 1.0.2 as XML), made once. */
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
 * The same style with a condition around every `names` that has no substitute: the processor takes as
 * long over names that an item lacks as over those it has, a quarter of all its time.
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
