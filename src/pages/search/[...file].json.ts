/** Names, dates, speakers and call numbers with their passages, in pieces. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSmallIndexes } from '../../search/indexes/small-indexes.ts';
import { type Shard, shardsOf } from '../../search/shards.ts';
import { openEdition } from '../../site/edition.ts';

export const getStaticPaths = (async () => {
  const edition = await openEdition();
  return [...shardsOf(buildSmallIndexes(edition), edition)].map(([file, shard]) => ({
    params: { file },
    props: { shard },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ shard: Shard }> = ({ props }) => Response.json(props.shard);
