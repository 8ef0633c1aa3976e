import { typeset } from '../engine/markdown/typography.ts';
import type { Document } from '../engine/model/document.ts';

/** A document's title with its number before it, where it has one: `Document I: Record of a talk`. */
export const documentHeading = ({ record: { number, title } }: Document): string =>
  `${number === undefined ? '' : `Document ${number}: `}${typeset(title)}`;
