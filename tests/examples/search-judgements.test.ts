/** The judged queries of examples/folios. */
import { readJudgements } from '../../bench/ranking-scores.ts';
import { testJudgements } from '../search/judgements.suite.ts';
import { folios } from './folios.ts';

testJudgements(
  folios,
  readJudgements(new URL('../search/judgements-folios.yaml', import.meta.url)),
  20,
);
