/** What the pages of a document depend on, so that a second build renders only those that changed. */
import { departedFrom } from '../engine/ledger/landing.ts';
import { originAddress, spokenOf } from '../engine/model/backlinks.ts';
import { carriersOf, enclosedIn, transcriptsOf } from '../engine/model/carriers.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { sourceDigest } from './source-digest.ts';

/**
 * Makes a function from a document to its key: the site's code, its own digest, those of the documents its pages quote,
 * what speaks of its passages, the addresses it has kept or lost, and what head and foot of every page show. The
 * registers are part of every document's digest.
 */
export const pageKeys = perEdition(
  'page keys',
  (edition: Edition): ((document: Document) => string) => {
    const made = new Map<Document, string>();
    // Pages ask for scripts and styles by names that change with what they are made of.
    const code = sourceDigest('src/**/*.{ts,astro,css}', 'astro.config.mjs', 'package-lock.json');
    const frame = digest(
      JSON.stringify([edition.record, edition.essays.map(({ record }) => record)]),
    );
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
        code,
        document.digest,
        frame,
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
