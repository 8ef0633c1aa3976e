/** The style of the conversation timeline, for a page that has one. */
import type { ConversationView } from '../../views/conversation.ts';

/**
 * The sheet with a class for each height that bars have.
 * @param sheet the style of all timelines
 */
export function conversationStyle(
  conversation: ConversationView | undefined,
  sheet: string,
): string {
  if (!conversation) return '';
  const bars = conversation.topics.flatMap(({ turns }) => turns);
  const heights = [...new Set(bars.map(({ height }) => height))].toSorted((a, b) => a - b);
  return sheet + heights.map((height) => `.tall-${height}{--tall:${height}}`).join('');
}
