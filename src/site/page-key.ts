/** What the pages of documents and entries depend on, so that a second build renders only those that changed. */
import { departedFrom } from '../engine/ledger/landing.ts';
import { originAddress, spokenOf } from '../engine/model/backlinks.ts';
import { carriersOf, enclosedIn, transcriptsOf } from '../engine/model/carriers.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import type { Register } from '../engine/names.ts';
import { digest } from '../engine/source/digest.ts';
import { sourceDigest } from './source-digest.ts';

/** What is part of every page: the site's code, and what head and foot show. */
export const frameOf = perEdition((edition: Edition): { digest: string } => ({
    digest: digest(
      // Pages ask for scripts and styles by names that change with what they are made of.
      sourceDigest('src/**/*.{ts,astro,css}', 'astro.config.mjs', 'package-lock.json'),
      JSON.stringify([edition.record, edition.essays.map(({ record }) => record)]),
    ),
  }),
);

/** Documents by the ids that they name or that their editors link. */
const knowing = perEdition(({ documents }: Edition) => {
  const found = documents.flatMap((document) => {
    const named = document.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id));
    const ids = new Set([...named, ...document.links.map(({ id }) => id)]);
    return [...ids].map((id) => ({ id, digest: document.digest }));
  });
  return Map.groupBy(found, ({ id }) => id);
});

/**
 * Makes a function from an entry of a register to its key: the frame, the registers, what they and essays link, and every
 * document that knows the entry.
 */
export const entryKeys = perEdition((edition: Edition): ((register: Register, id: string) => string) => {
    const { people, places, groups, works, links } = edition;
    const registers = JSON.stringify([people, places, groups, works, links]);
    const all = digest(frameOf(edition).digest, registers);
    return (register, id) => {
      const documents = knowing(edition).get(id) ?? [];
      return digest(all, register, id, ...documents.map((document) => document.digest));
    };
  },
);

/**
 * Makes a function from a document to its key: the frame, its own digest, those of the documents its pages quote, what
 * speaks of its passages, and the addresses it has kept or lost. The registers are part of every document's digest.
 */
export const pageKeys = perEdition((edition: Edition): ((document: Document) => string) => {
    const made = new Map<Document, string>();
    const frame = frameOf(edition).digest;
    const digests = new Map(edition.documents.map((document) => [document.id, document.digest]));
    const keyOf = (document: Document): string => {
      const pages = [document.id, `${document.id}/received`];
      const departed = pages.map((page) => departedFrom(edition, page));
      const former = pages.map((page) => edition.former.aliases[page]);
      const quoted = new Set([
        ...document.record.mentioned.map((mention) => mention.document),
        ...carriersOf(edition, document.id).map(({ id }) => id),
        ...enclosedIn(document),
        ...transcriptsOf(edition, document.record.witness?.file ?? '').map(({ id }) => id),
        ...departed.flat().flatMap(({ to }) => to.map(({ page }) => page.replace(/\/.*/, ''))),
      ]);
      const spoken = spokenOf(edition, document).map(({ first, last, from, phrase }) => [
        first.id,
        last.id,
        originAddress(from),
        phrase,
      ]);
      const addresses = JSON.stringify([former, departed, spoken]);
      return digest(
        frame,
        document.digest,
        addresses,
        ...[...quoted].map((id) => digests.get(id) ?? id),
      );
    };
    return (document) => {
      const key = made.get(document) ?? keyOf(document);
      made.set(document, key);
      return key;
    };
  },
);
