/** The genres of documents: general ones, and those that an archive declares. */
import type { Strings } from '../../strings/strings.ts';
import type { Genre } from '../schemas/genre.ts';
import type { Edition } from './edition.ts';

/** General genres, which need no declaration. An archive may redeclare one of them. */
export const GENERAL_GENRES = [
  {
    id: 'letter',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  {
    id: 'telegram',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  {
    id: 'dispatch',
    csl: 'personal_communication',
    zotero: 'letter',
    schema: 'Message',
  },
  { id: 'message', csl: 'post', zotero: 'email', schema: 'EmailMessage' },
  {
    id: 'record-of-conversation',
    csl: 'manuscript',
    zotero: 'manuscript',
    schema: 'Conversation',
  },
  {
    id: 'minutes',
    csl: 'manuscript',
    zotero: 'manuscript',
    schema: 'Conversation',
  },
  {
    id: 'interview',
    csl: 'interview',
    zotero: 'interview',
    schema: 'Conversation',
  },
  { id: 'speech', csl: 'speech', zotero: 'presentation', schema: 'CreativeWork' },
  { id: 'report', csl: 'report', zotero: 'report', schema: 'Report' },
  {
    id: 'memorandum',
    csl: 'document',
    zotero: 'manuscript',
    schema: 'CreativeWork',
  },
  {
    id: 'decision',
    csl: 'document',
    zotero: 'manuscript',
    schema: 'CreativeWork',
  },
  { id: 'diary', csl: 'manuscript', zotero: 'manuscript', schema: 'CreativeWork' },
  { id: 'list', csl: 'document', zotero: 'manuscript', schema: 'CreativeWork' },
  { id: 'record', csl: 'document', zotero: 'manuscript', schema: 'CreativeWork' },
] as const satisfies readonly Omit<Genre, 'label'>[];

/** The genres of an archive: those that it declares, then the general ones that it does not redeclare. */
export const withGeneral = (declared: readonly Genre[], { genres }: Strings): Genre[] => [
  ...declared,
  ...GENERAL_GENRES.filter(({ id }) => declared.every((one) => one.id !== id)).map((genre) => ({
    ...genre,
    label: genres.labels[genre.id],
  })),
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
