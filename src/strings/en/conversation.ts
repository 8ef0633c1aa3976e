/** The picture of a conversation, and what counts say of it. */
import { times } from './numbers.ts';

export const label = 'The conversation, turn by turn';
export const caption = 'Each bar is one turn: one speaker’s words. Longer turns are taller.';
export const asks = (chair: string): string => `${chair} asks`;
export const states = (chair: string): string => `${chair} states`;
/** Who else speaks: the partner, whose bars have no letter, and others by their letters. */
export const others = (partner: string, lettered: readonly string[]): string =>
  [partner, lettered.join(', ')].filter((part) => part !== '').join('; ');
export const letter = (letter: string, name: string): string => `${letter} ${name}`;

/** The part of a person in a conversation, in a list and on a card. */
export const title = 'In the conversation';
export const namedIn = (turns: string): string => `named in ${turns}`;
export const speaks = (count: number): string => `speaks ${times(count)}`;
export const speaksAndIsNamed = (count: number, turns: string): string =>
  `${speaks(count)}; others name the person in ${turns}`;
export const cardSpeaks = (count: number): string => `Speaks ${times(count)}`;
/** In a list of those present: office or role, and how often the person speaks. */
export const roster = (office: string | undefined, spoken: number): string =>
  [
    ...(office === undefined ? [] : [`${office.charAt(0).toLowerCase()}${office.slice(1)}`]),
    spoken === 0 ? 'does not speak' : `speaks ${times(spoken)}`,
  ].join('; ');
export const cardNamed = (count: number): string => `Named ${times(count)}`;
