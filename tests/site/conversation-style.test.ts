import { expect, test } from 'vitest';
import { conversationStyle } from '../../src/site/head/conversation-style.ts';

const topic = (heights: readonly number[]) => ({
  id: 'fog',
  short: 'Fog',
  turns: heights.map((height, place) => ({ id: `t${place}`, role: 'other' as const, height })),
});
const conversation = { page: '/documents/log/', chair: 'Moe', partner: 'Ren', others: [] };

test('a page without a conversation has no style for it', () => {
  expect(conversationStyle(undefined, '.topics{display:flex}')).toBe('');
});

test('a page has one class for each height of its bars', () => {
  const topics = [topic([12, 4]), topic([4, 60])];
  expect(conversationStyle({ ...conversation, topics }, '.topics{display:flex}')).toBe(
    '.topics{display:flex}.tall-4{--tall:4}.tall-12{--tall:12}.tall-60{--tall:60}',
  );
});
