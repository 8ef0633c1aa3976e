/** The version of the search index, which is part of the addresses of its files. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { digest } from '../../engine/source/digest.ts';
import { buildDigest } from './build-digest.ts';

/** Characters of the digest in a version. */
const VERSION_LENGTH = 10;

const versions = perEdition((edition: Edition): { version: string } => {
  const { record, documents, essays, people, places, groups, events, terms, works } = edition;
  const rest = JSON.stringify([record, essays, people, places, groups, events, terms, works]);
  const whole = digest(buildDigest(), rest, ...documents.map((one) => one.digest));
  return { version: whole.slice(0, VERSION_LENGTH) };
});

/**
 * The version of the search index: a digest of the edition and the site's code. A change of either gives a new version,
 * so that no browser uses an older index from its cache. Equal builds have equal versions.
 */
export const indexVersion = (edition: Edition): string => versions(edition).version;
