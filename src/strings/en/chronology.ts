/** The list of dates, and the axis of time. */
import type { Phrase } from '../phrase.ts';

export const title = 'Dates';
export const description =
  'Every date that the texts state or imply, with its passage, and the dates from elsewhere that explain them.';

/** Addresses that the introduction leads to. */
export interface Links {
  readonly written: string;
  readonly concordance: string;
  readonly references: string;
}

export const intro = ({ written, concordance, references }: Links): Phrase => [
  'Every date that the texts state or imply, with a link to the passage. Dates from other sources are marked as context. Below are the ',
  { href: written, text: 'words of the texts' },
  ' for every date. Other lists: the ',
  { href: concordance, text: 'concordance of names' },
  ', the ',
  { href: references, text: 'archival references' },
  '.',
];
export const written = { title: 'As written', aside: 'every date in the words of the texts' };
export const bases = {
  stated: 'stated in',
  implied: 'implied in',
  context: 'context, not in the texts',
};
export const axis = 'Chronology';
