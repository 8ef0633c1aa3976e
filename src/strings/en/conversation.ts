/** The picture of a conversation, and what counts say of it. */
import { words } from './documents.ts';
import { times } from './numbers.ts';

export const label = 'The conversation, turn by turn';
export const caption = 'Each mark is a turn, taller as it runs longer, and a link to its words.';
export const asks = (chair: string): string => `${chair} asks`;
export const states = (chair: string): string => `${chair} states`;
export const others = (partner: string): string => `others; unlettered, ${partner}`;
/** The name of a mark: `Turn 32, Belova, 12 words`. */
export const mark = (number: string, speaker: string, length: number): string =>
  `Turn ${number}, ${speaker}, ${words(length)}`;

/** The part of a person in a conversation, in a list and on a card. */
export const title = 'In the conversation';
export const namedIn = (turns: string): string => `named in ${turns}`;
export const speaks = (count: number): string => `speaks ${times(count)}`;
export const speaksAndIsNamed = (count: number, turns: string): string =>
  `${speaks(count)}; others name the person in ${turns}`;
export const cardSpeaks = (count: number): string => `Speaks ${times(count)}`;
export const cardNamed = (count: number): string => `Named ${times(count)}`;
