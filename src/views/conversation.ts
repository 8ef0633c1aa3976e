/** The conversation timeline: one bar for each turn, by topic. */
import { documentAddress } from '../engine/model/addresses.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { personOf } from '../engine/model/entries.ts';
import { heightOf } from '../engine/model/small-score.ts';

export interface ConversationView {
  /** Address of the document's page. */
  readonly page: string;
  readonly topics: readonly {
    readonly id: string;
    /** Short title. */
    readonly short: string;
    readonly turns: readonly TurnMarkView[];
  }[];
  /** Names of the chair, the partner, and the other speakers with their letters, for the legend. */
  readonly chair: string;
  readonly partner: string;
  readonly others: readonly { readonly letter: string; readonly name: string }[];
}

/** One bar: a link to its turn. */
export interface TurnMarkView {
  readonly id: string;
  readonly role: 'asks' | 'states' | 'other';
  /** Height in pixels. */
  readonly height: number;
  /** The letter on the bar of a speaker who is neither chair nor partner. */
  readonly letter?: string | undefined;
}

/** The conversation of a document; `undefined` if it has no topics. */
export function conversationView(
  edition: Edition,
  document: Document,
): ConversationView | undefined {
  const { topics, passages, record } = document;
  if (topics.length === 0) return undefined;
  const { chair, partner } = record.conversation ?? {};
  const shortName = (id: string | undefined): string =>
    id === undefined ? '' : personOf(edition, id).name.replace(/^(?:\p{Lu}\p{Ll}?\. )+/u, '');
  const turnOf = ({ id, speaker, acts, words }: Passage): TurnMarkView => {
    const isChair = speaker === chair;
    const letter = isChair || speaker === undefined ? undefined : personOf(edition, speaker).letter;
    return {
      id,
      role: !isChair ? 'other' : acts.includes('asks') ? 'asks' : 'states',
      height: heightOf(words),
      ...(letter === undefined ? {} : { letter }),
    };
  };
  const speakers = new Set(passages.flatMap(({ speaker }) => speaker ?? []));
  return {
    page: documentAddress(document.id),
    topics: topics.map(({ id, short }) => ({
      id,
      short,
      turns: passages.filter(({ kind, topic }) => kind === 'turn' && topic === id).map(turnOf),
    })),
    chair: shortName(chair),
    partner: shortName(partner),
    others: [...speakers].flatMap((id) => {
      const { letter, sort } = personOf(edition, id);
      if (letter === undefined || id === chair || id === partner) return [];
      return [{ letter, name: sort.replace(/, .*/, '') }];
    }),
  };
}
