import type { Link } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from './rule.ts';

/** Everything that is named by its id, in documents, registers and essays. */
export const linksOf = (edition: Edition): Link[] => [
  ...edition.documents.flatMap((document) => document.links),
  ...edition.links,
];

/** Where a message about a link points. */
export const placeOfLink = ({
  file,
  position,
  length,
}: Link): Pick<Finding, 'file' | 'point' | 'length'> => ({
  file,
  point: position,
  length,
});
