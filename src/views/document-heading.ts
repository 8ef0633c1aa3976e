import { typeset } from '../engine/markdown/typography.ts';
import type { Document } from '../engine/model/document.ts';
import type { Strings } from '../strings/strings.ts';

/** The title of a document, after its number if it has one: `Document I: Record of a talk`. */
export const documentHeading = (
  { record: { number, title } }: Document,
  { documents }: Strings,
): string => (number === undefined ? typeset(title) : documents.heading(number, typeset(title)));
