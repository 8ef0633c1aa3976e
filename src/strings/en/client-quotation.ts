/** The panel about a passage, and the marks in the margins of passages. */
import { digits } from './numbers.ts';

export const panel = (place: string): string => `About ${place}`;
export const close = 'Close';
export const claimsTitle = 'Claims that bear on it';
export const hands = 'Through whom the words come';
export const cite = 'How to cite it';
export const received = 'The file as received';
export const checksum = (sha256: string): string => `SHA-256 ${sha256}`;
export const ownPage = 'What one may say with it';
export const failed =
  'What is known of this passage could not be loaded. Check your connection and try again.';
/** Names of marks in the margin. */
export const claims = (count: number): string =>
  count === 1 ? 'One claim bears on this passage' : `${digits(count)} claims bear on this passage`;
export const quotation = 'A page for those who quote this passage';
