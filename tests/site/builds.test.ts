/** Whatever builds a site, one after the other: two builds at once would share the folder from which Astro renders. */
import './build.suite.ts';
import './shards.suite.ts';
import './addresses.suite.ts';
import '../incremental/build.suite.ts';
import './dev.suite.ts';
import './long-lists.suite.ts';
