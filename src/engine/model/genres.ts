/** The genres of documents: general ones, and those that an archive declares. */
import type { Genre } from '../schemas/genre.ts';
import type { Edition } from './edition.ts';

/** General genres, which need no declaration. An archive may declare one of them anew. */
export const GENERAL_GENRES: readonly Genre[] = [
  {
    id: 'letter',
    label: 'letter',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  {
    id: 'telegram',
    label: 'telegram',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  {
    id: 'dispatch',
    label: 'dispatch',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  { id: 'message', label: 'message', csl: 'post', zotero: 'email', schema: 'EmailMessage' },
  {
    id: 'record-of-conversation',
    label: 'record of conversation',
    csl: 'manuscript',
    zotero: 'manuscript',
    schema: 'Conversation',
  },
  {
    id: 'minutes',
    label: 'minutes',
    csl: 'manuscript',
    zotero: 'manuscript',
    schema: 'Conversation',
  },
  {
    id: 'interview',
    label: 'interview',
    csl: 'interview',
    zotero: 'interview',
    schema: 'Conversation',
  },
  { id: 'speech', label: 'speech', csl: 'speech', zotero: 'presentation', schema: 'CreativeWork' },
  { id: 'report', label: 'report', csl: 'report', zotero: 'report', schema: 'Report' },
  {
    id: 'memorandum',
    label: 'memorandum',
    csl: 'document',
    zotero: 'manuscript',
    schema: 'CreativeWork',
  },
  {
    id: 'decision',
    label: 'decision',
    csl: 'document',
    zotero: 'manuscript',
    schema: 'CreativeWork',
  },
  { id: 'diary', label: 'diary', csl: 'manuscript', zotero: 'manuscript', schema: 'CreativeWork' },
  { id: 'list', label: 'list', csl: 'document', zotero: 'manuscript', schema: 'CreativeWork' },
  { id: 'record', label: 'record', csl: 'document', zotero: 'manuscript', schema: 'CreativeWork' },
];

/** The genres of an archive: those that it declares, then the general ones that it does not declare anew. */
export const withGeneral = (declared: readonly Genre[]): Genre[] => [
  ...declared,
  ...GENERAL_GENRES.filter(({ id }) => declared.every((one) => one.id !== id)),
];

/**
 * The genre with this id.
 * @throws Error where the edition has none: the rule `genre-is-known` reports it before anything asks
 */
export function genreOf({ genres }: Edition, id: string): Genre {
  const found = genres.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No genre "${id}": the rules should have found this.`);
  return found;
}
