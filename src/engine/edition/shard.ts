/** Divides the documents of an archive among several machines. */
import { digest } from '../source/digest.ts';

/** One of `count` parts of an archive, numbered from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/**
 * The number of the shard of a document: the first eight hexadecimal digits of the SHA-256 of its id, modulo the number of
 * shards, and one. It depends on nothing else, so a document stays in its shard when others come and go.
 */
export const shardNumber = (id: string, count: number): number =>
  (Number.parseInt(digest(id).slice(0, 8), 16) % count) + 1;

/** Whether a document is in a shard. */
export const isInShard = (id: string, { number, count }: Shard): boolean =>
  shardNumber(id, count) === number;

/** Reads `2/4`. @throws Error for other words */
export function readShard(words: string): Shard {
  const [, number = '', count = ''] = /^(\d+)\/(\d+)$/.exec(words) ?? [];
  const shard = { number: Number(number), count: Number(count) };
  if (shard.number >= 1 && shard.number <= shard.count) return shard;
  throw new Error(`Unexpected shard "${words}", expected one such as 2/4, the second of four.`);
}
