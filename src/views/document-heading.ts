import { typeset } from '../engine/markdown/typography.ts';
import type { Document } from '../engine/model/document.ts';

/** The title of a document, after its number if it has one: `Document I: Record of a talk`. */
export const documentHeading = ({ record: { number, title } }: Document): string =>
  `${number === undefined ? '' : `Document ${number}: `}${typeset(title)}`;
