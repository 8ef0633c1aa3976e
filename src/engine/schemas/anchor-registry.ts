/** The registry of published anchors (content/anchors.yaml), and the list of changes between editions. */
import { z } from 'zod';

/** The kinds of anchors, in the order of the registry. */
export const ANCHOR_KINDS = [
  'frame',
  'heading',
  'turn',
  'paragraph',
  'topic',
  'voice',
  'page',
  'note',
  'line',
  'claim',
  'quotation',
] as const;

/** `since` of an anchor that is not published yet, and so may change or be removed. */
export const UNPUBLISHED = 'next';

/** An address in the registry: an anchor of the same page, `t32`, or of another page, `post#p4`. */
const addressInRegistry = z
  .string()
  .regex(/^([^#\s]+#)?[^#\s]+$/, 'an anchor such as "t32" or "post#p4"');

/** One anchor: the words that were first published under it, and its current state. */
export const registryEntry = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(ANCHOR_KINDS),
    /** The edition that first published it; `next` before that. */
    since: z.string(),
    /** The first 16 digits of the SHA-256 of `words`. */
    sha: z.string().regex(/^[0-9a-f]{16}$/, 'the first 16 digits of a SHA-256'),
    /** Its words: the text of a passage, note or line, the title of a topic, or the label of a voice. */
    words: z.string(),
    /** Its words in the latest edition, if they have been corrected. */
    corrected: z.string().optional(),
    /** `moved`: its words have another address. `retired`: the edition no longer has them. */
    state: z.enum(['current', 'moved', 'retired']).default('current'),
    /** The new address of a moved anchor; several if its words were divided, in their order. */
    to: z.array(addressInRegistry).min(1).optional(),
    /** Anchors with the rest of its words, if only a part of them is still under this address. */
    continues: z.array(z.string()).min(1).optional(),
    /** The reason why it was moved, retired, or given other words. */
    reason: z.string().min(1).optional(),
  })
  .refine(({ state, to }) => (state === 'moved') === (to !== undefined), {
    path: ['to'],
    message: 'the anchors that carry the words of a moved anchor, and of no other',
  })
  .refine(({ state, reason }) => state === 'current' || reason !== undefined, {
    path: ['reason'],
    message: 'a reason: why the anchor was moved or retired',
  });

/** The anchors of one page below /documents/: `log`, or `log/received` for the received lines; of other pages the address: `/claims/`. */
export const registryPage = z.strictObject({
  page: z.string(),
  since: z.string(),
  anchors: z.array(registryEntry),
});

export const anchorRegistry = z.array(registryPage);

/** The changes of an edition to one page, by anchor. */
export const pageChanges = z.strictObject({
  page: z.string(),
  added: z.array(z.string()).optional(),
  changed: z.array(z.string()).optional(),
  moved: z.array(z.strictObject({ id: z.string(), to: z.array(addressInRegistry) })).optional(),
  retired: z.array(z.string()).optional(),
});

/** A published edition and its changes since the previous one; the first edition has none. */
export const release = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  pages: z.array(pageChanges),
});

/** content/editions/changes.yaml, latest edition first. */
export const releases = z.array(release);

export type AnchorKind = (typeof ANCHOR_KINDS)[number];
export type RegistryEntry = z.infer<typeof registryEntry>;
export type RegistryPage = z.infer<typeof registryPage>;
export type AnchorRegistry = z.infer<typeof anchorRegistry>;
export type PageChanges = z.infer<typeof pageChanges>;
export type Release = z.infer<typeof release>;
