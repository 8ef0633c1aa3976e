import type { Link } from '../model/document.ts';
import { perEdition } from '../model/per-edition.ts';
import type { Finding } from './rule.ts';

/** All links by id in documents, registers and essays. */
export const linksOf = perEdition((edition): readonly Link[] => [
  ...edition.documents.flatMap((document) => document.links),
  ...edition.links,
]);

/** The position of a link, for messages. */
export const placeOfLink = ({
  file,
  position,
  length,
}: Link): Pick<Finding, 'file' | 'point' | 'length'> => ({
  file,
  point: position,
  length,
});
