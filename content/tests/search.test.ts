/** Search, asked as readers of this edition ask. */
import { describe } from 'vitest';
import { readJudgements } from '../../bench/ranking-scores.ts';
import { testFirst } from '../../tests/client/search-first.suite.ts';
import { testChunks } from '../../tests/search/chunks.suite.ts';
import { testWrittenDates } from '../../tests/search/index/written-dates.suite.ts';
import { testJudgements } from '../../tests/search/judgements.suite.ts';
import { knowledgeOf } from '../../tests/search/knowledge.ts';
import { testQueries } from '../../tests/search/query/queries.suite.ts';
import { testRegisters } from '../../tests/search/query/registers.suite.ts';
import { readTable } from '../../tests/search/query-table.ts';
import { openContent } from './archive.ts';

const knowledge = knowledgeOf(await openContent());
const rows = readTable(new URL('queries.yaml', import.meta.url));
const queries = rows.map(({ q }) => q);

describe('the search of this edition', () => {
  testQueries(knowledge, rows, 300);
  testRegisters(knowledge);
  testWrittenDates(knowledge.edition);
  testChunks(knowledge, queries, 11);
  testJudgements(
    knowledge.edition,
    readJudgements(new URL('judgements.yaml', import.meta.url)),
    90,
  );
  testFirst(knowledge, queries, 101);
});
