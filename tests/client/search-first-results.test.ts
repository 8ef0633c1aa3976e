import { openLighthouse } from '../lighthouse.ts';
import { knowledgeOf } from '../search/knowledge.ts';
import { readTable } from '../search/query-table.ts';
import { testFirst } from './search-first.suite.ts';

const table = new URL('../search/queries.yaml', import.meta.url);
testFirst(
  knowledgeOf(await openLighthouse()),
  readTable(table).map(({ q }) => q),
  40,
);
