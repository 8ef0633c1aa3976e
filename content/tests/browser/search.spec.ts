/** The search page, asked as readers of this edition ask. */
import { testCases, testTable } from '../../../tests/browser/search-table.suite.ts';

testTable(new URL('../queries.yaml', import.meta.url));
testCases(new URL('../cases.yaml', import.meta.url));
