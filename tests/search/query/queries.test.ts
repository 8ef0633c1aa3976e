import { openLighthouse } from '../../lighthouse.ts';
import { knowledgeOf } from '../knowledge.ts';
import { readTable } from '../query-table.ts';
import { testQueries } from './queries.suite.ts';

testQueries(
  knowledgeOf(await openLighthouse()),
  readTable(new URL('../queries.yaml', import.meta.url)),
  80,
);
