/** The version of the search index, in the addresses of its files. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { digest } from '../../engine/source/digest.ts';
import { buildDigest } from './build-digest.ts';

/** Characters of a digest that tell versions apart. */
const VERSION_LENGTH = 10;

const versions = perEdition((edition: Edition): { version: string } => {
  const { record, documents, essays, people, places, groups, events, works } = edition;
  const rest = JSON.stringify([record, essays, people, places, groups, events, works]);
  const whole = digest(buildDigest(), rest, ...documents.map((one) => one.digest));
  return { version: whole.slice(0, VERSION_LENGTH) };
});

/**
 * Names the version of the search index: another wherever the edition or the site's code is another, so that no browser
 * uses an older index from its cache, and the same again for the same, so that builds can be compared.
 */
export const indexVersion = (edition: Edition): string => versions(edition).version;
