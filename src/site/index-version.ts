/** By which browsers tell one index from another. */
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { frameOf } from './page-key.ts';

/** Letters of a digest that tell versions apart. */
const LENGTH = 10;

/**
 * Names the version of the search index, in addresses of its files: another wherever the edition or the site's code is
 * another, so that no browser keeps an older index, and the same again for the same, so that builds can be compared.
 */
export const indexVersion = (edition: Edition): string => versionOf(edition).version;

const versionOf = perEdition((edition: Edition): { version: string } => {
  const { record, documents, essays, people, places, groups, events, works } = edition;
  const rest = JSON.stringify([record, essays, people, places, groups, events, works]);
  const whole = digest(frameOf(edition).digest, rest, ...documents.map((one) => one.digest));
  return { version: whole.slice(0, LENGTH) };
});
