/** A part of a phrase: words, a link, words quoted from a document, or something to type. */
export type Part =
  | string
  | { readonly text: string; readonly href: string }
  | { readonly quote: string }
  | { readonly code: string };

/** Words with markup among them, in their order. `components/site/Phrase.astro` renders it. */
export type Phrase = readonly Part[];
