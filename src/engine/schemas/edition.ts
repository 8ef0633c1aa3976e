/** The edition as a whole (content/edition.yaml). */
import { z } from 'zod';
import { map } from './map.ts';
import { slug } from './statement.ts';

export const edition = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  /** Two or three sentences for the home page and for machines. */
  description: z.string(),
  /** The edition's own web address, without a trailing slash; addresses in citations begin with it. */
  url: z.url(),
  editors: z.array(z.string()),
  /** Who publishes the edition, who answers for its contents, and who looks after the files; each may be unknown. */
  publisher: z.string().min(1).optional(),
  /** Where corrections and objections go: an e-mail address, or an address of the web. */
  contact: z.union([z.email(), z.url()], 'an e-mail address or an address of the web').optional(),
  keeper: z.string().min(1).optional(),
  version: z.string(),
  /** ISO day of this edition. */
  date: z.iso.date(),
  licences: z.strictObject({ words: z.string(), code: z.string(), source: z.string() }),
  series: z.strictObject({ title: z.string(), count: z.number().int() }),
  /** Documents named in the head of every page, with the word that names them there. */
  navigation: z.array(z.strictObject({ document: slug, label: z.string() })),
  /** Three exchanges to begin with on the home page: document and passage range. */
  beginnings: z.array(z.strictObject({ document: slug, first: z.string(), last: z.string() })),
  /** How the text came here, station by station. */
  provenance: z.array(
    z.strictObject({ when: z.string(), what: z.string(), document: slug.optional() }),
  ),
  /** Received files and their SHA-256, so that a changed byte is seen. */
  received: z.array(
    z.strictObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      title: z.string(),
    }),
  ),
  /** The map beside the list of places. */
  map: map.optional(),
  /** Search examples on the home page. */
  examples: z.array(z.string()).default([]),
  /** Queries that show on the search page what can be asked, by their kind. */
  guide: z
    .strictObject({
      names: z.array(z.string()),
      speakers: z.array(z.string()),
      dates: z.array(z.string()),
      words: z.array(z.string()),
      phrases: z.array(z.string()),
      passages: z.array(z.string()),
      references: z.array(z.string()),
      together: z.array(z.string()),
    })
    .partial()
    .default({}),
});

export type EditionRecord = z.infer<typeof edition>;
