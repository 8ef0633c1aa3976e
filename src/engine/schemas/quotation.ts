/** Passages that have a page of their own, for those who quote them (content/quotations.yaml). */
import { z } from 'zod';
import { slug } from './statement.ts';

export const quotation = z.strictObject({
  id: slug.describe('Permanent id. It is part of the address: `/quotations/never-in-doubt/`.'),
  title: z.string().min(1).describe('What the passage is about, in a few words of the editors.'),
  document: slug.describe('Id of the document.'),
  first: z.string().describe('Anchor of the passage, or of the first.'),
  last: z.string().optional().describe('Anchor of the last passage, if there are several.'),
  supports: z
    .string()
    .min(1)
    .describe('What one may say with the words. Editorial prose of one paragraph.'),
  doesNotSupport: z
    .string()
    .min(1)
    .describe('What one may not say with them. Editorial prose of one paragraph.'),
});

export type Quotation = z.infer<typeof quotation>;
