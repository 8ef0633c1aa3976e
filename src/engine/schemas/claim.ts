/** Claims that other texts make of a document, and how its passages bear on them (content/claims.yaml). */
import { z } from 'zod';
import { citation, languageTag, slug } from './statement.ts';

/** What the passages do with a claim. The subject is the document. */
export const VERDICTS = ['bears-out', 'says-more', 'is-silent', 'contradicts'] as const;

/** Where a claim is made: in a passage of this archive, or in a work of the bibliography. */
const source = z
  .strictObject({
    document: slug.optional().describe('Id of the document of this archive that makes the claim.'),
    passage: z.string().optional().describe('Anchor of the passage in it.'),
    cite: citation
      .regex(/, ./, 'a bibliography key, a comma and a locator, such as "ren-2001, p. 8"')
      .optional()
      .describe('The work that makes the claim, with the page: `"ren-2001, p. 8"`.'),
  })
  .refine(
    ({ document, passage, cite }) =>
      cite === undefined
        ? document !== undefined && passage !== undefined
        : document === undefined && passage === undefined,
    'a document with a passage, or a work in `cite`',
  );

/** Passages that bear on a claim. */
const evidence = z.strictObject({
  document: slug.describe('Id of the document.'),
  first: z
    .string()
    .optional()
    .describe('Anchor of the first passage. Left out for the whole document, if it is silent.'),
  last: z.string().optional().describe('Anchor of the last passage, if there are several.'),
});

export const claim = z
  .strictObject({
    id: slug.describe('Permanent id. It is part of the address: `/claims/#two-books`.'),
    title: z.string().min(1).describe('What is claimed, in the words of the editors: one line.'),
    by: slug
      .optional()
      .describe(
        'Who makes the claim: id of a person or group. Left out, it is the author of the passage or work.',
      ),
    quotation: z
      .string()
      .min(1)
      .describe(
        'The words that make the claim. If they are in this archive, they must be in the received text, word for word.',
      ),
    language: languageTag
      .optional()
      .describe('Language of the quotation, if not that of the edition: a BCP 47 tag.'),
    source: source.describe('Where the words are.'),
    evidence: z.array(evidence).min(1).describe('The passages that bear on the claim.'),
    judgement: z
      .enum(VERDICTS)
      .describe(
        '`bears-out`: the document says so, too. `says-more`: it says so in part, and something else besides. `is-silent`: it says nothing about it. `contradicts`: it says otherwise.',
      ),
    reason: z
      .string()
      .min(1)
      .describe('Why, in one or two sentences. Editorial prose of one paragraph.'),
    judges: z.array(z.string().min(1)).min(1).describe('Names of those who judged.'),
  })
  .refine(
    (one) =>
      one.judgement === 'is-silent' ||
      one.evidence.every(({ first, last }) => first !== undefined || last !== undefined),
    {
      path: ['evidence'],
      message: 'passages: only a document that is silent can be named as a whole',
    },
  )
  .refine(
    (one) => one.evidence.every(({ first, last }) => first !== undefined || last === undefined),
    {
      path: ['evidence'],
      message: 'a first passage wherever there is a last one',
    },
  );

export type Claim = z.infer<typeof claim>;
export type Verdict = (typeof VERDICTS)[number];
