/** Words of the comparison that a reader starts on the page of a received file. */
import { counted } from './counted.ts';
import { digits } from './numbers.ts';

export const running = 'Comparing…';
export const sameChecksum = (sha256: string): string =>
  `The SHA-256 of the file is the one stated: ${sha256}.`;
export const otherChecksum = (sha256: string): string =>
  `The SHA-256 of the file is not the one stated, but ${sha256}.`;
export const noChecksum =
  'Your browser computes no SHA-256 over this connection. The words were compared all the same.';
export const equal = (lines: string, characters: number): string =>
  `Lines ${lines} of the file and the text on the page are equal: ${digits(characters)} characters.`;
export const different = (lines: string, received: string, published: string): string =>
  `Lines ${lines} of the file and the text on the page differ. The file: “${received}”. The page: “${published}”.`;
export const allowed = (departures: number): string =>
  `Typographic quotation marks and dashes count as those of the file. ${
    departures === 0
      ? 'No word was emended.'
      : `${counted(departures, 'emendation')} of the editors ${departures === 1 ? 'was' : 'were'} taken back.`
  }`;
export const failed = 'The files could not be loaded. Look whether you are connected.';
