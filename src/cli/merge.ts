/**
 * `npm run merge`: makes the site of an archive from the shards that `npm run build -- --shard` wrote: the same, byte for byte, as
 * one build would make.
 *
 *   npm run merge -- shards/1 shards/2                      content/ into dist/
 *   npm run merge -- shards/* --archive ../papers           another archive
 */
import { resolve } from 'node:path';
import { takeShards } from '../site/build/shards.ts';
import { buildSite } from './build.ts';
import { answer, runCommand } from './command.ts';
import { readSiteOptions } from './site-options.ts';

/** The most shards of a site. */
const MAX_SHARDS = 1000;

await runCommand('merge', async (args) => {
  const options = readSiteOptions(args, process.env, MAX_SHARDS);
  const { archive, drafts, folders = [], out, json } = options;
  const documents = takeShards({ archive: resolve(archive), drafts }, folders);
  process.exitCode = await buildSite(options);
  const isBuilt = process.exitCode === 0;
  answer(
    json,
    { out, shards: folders.length, documents, built: isBuilt },
    isBuilt ? `Merged ${documents} documents of ${folders.length} shards into ${out}.` : '',
  );
});
