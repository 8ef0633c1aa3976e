/**
 * Completes an answer: opens documents and the full-text index, and shows everything that the first results do without. This
 * module is loaded while the index is, or after the first results.
 */
import * as words from '#strings/search-results.ts';
import type { SearchState } from '../../search/addresses.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { isAsked } from '../../search/match/hits.ts';
import type { Term } from '../../search/query/terms.ts';
import { answerAlternatives, answerQuery, type Sources } from './answer.ts';
import { openDatesBeside } from './load.ts';
import { type Answer, countFound } from './logic.ts';
import type { SearchPage } from './page.ts';
import { openRecent } from './recent/open.ts';
import { termElement } from './results.ts';
import {
  type AnsweredQuery,
  resultsWithoutDates,
  showAlternatives,
  showAnswer,
  showDates,
} from './view.ts';

/** Number of documents that are opened before the first results are shown. Over a slow line a second one takes 90 ms more. */
const FIRST_OPENED_DOCUMENTS = 1;

/** A parsed query. */
interface AskedQuery {
  readonly state: SearchState;
  readonly terms: readonly Term[];
  readonly alternatives: readonly (readonly Term[])[];
  readonly lexicon: Lexicon;
}

/** Answers a query on the page, until a later query takes its place. */
export async function completeAnswer(
  { state, terms, alternatives, lexicon }: AskedQuery,
  sources: Sources,
  page: SearchPage,
): Promise<void> {
  const { region, decide } = page;
  const [recent, first] = await Promise.all([
    openRecent().catch(() => undefined),
    answerAlternatives(alternatives, sources, FIRST_OPENED_DOCUMENTS),
  ]);
  if (!page.isCurrent()) return;
  region('terms').replaceChildren();
  const isPart = first.unopened > 0;
  if (isPart && first.whole && first.found.length > 0) {
    showAnswer({ ...first, terms, lexicon }, state, region, decide);
    // Counts are said when they are complete.
    page.show('results', '', true);
  }
  const answer = isPart ? await answerAlternatives(alternatives, sources) : first;
  if (!page.isCurrent()) return;
  const found = withCorrections(terms, answer);
  if (found !== terms) page.showReading(found);
  const answered: AnsweredQuery = { ...answer, terms: found, lexicon };
  if (page.isSettled()) recent?.keepSearch(state.query);
  region('near').replaceChildren();
  if (answer.found.length > 0) {
    page.show('results', showAnswer(answered, state, region, decide));
  } else {
    page.show('nothing', words.nothingFound(state.query, page.understood()));
  }
  await showBeside(answered, state, sources, page);
}

/** Adds the date histogram and alternatives after the results. If that fails, the results stay, and a sentence says so. */
async function showBeside(
  answered: AnsweredQuery,
  state: SearchState,
  sources: Sources,
  page: SearchPage,
): Promise<void> {
  const { region, decide } = page;
  const { terms, found, whole, lexicon } = answered;
  try {
    const [around, dates, apart] = await Promise.all([
      resultsWithoutDates(answered, sources),
      found.length > 0 ? [] : openDatesBeside(terms, lexicon, page.version),
      whole || terms.length < 2 ? [] : countEach(terms, sources),
    ]);
    if (!page.isCurrent()) return;
    showDates(answered, around, state, region, decide);
    showAlternatives(answered, dates, region);
    region('terms').replaceChildren(...apart);
  } catch {
    if (page.isCurrent()) region('when').textContent = words.datesFailed;
  }
}

/** The number of results of each term alone, if it is not corrected. */
const countEach = (terms: readonly Term[], sources: Sources): Promise<HTMLElement[]> =>
  Promise.all(
    terms.filter(isAsked).map(async (term) => {
      const { found, corrected } = await answerQuery([term], sources);
      return termElement(term, found.length > 0 && !corrected ? countFound(found) : '');
    }),
  );

/** The terms with the nearest words instead of those that do not occur. */
function withCorrections(terms: readonly Term[], { corrected = [] }: Answer): readonly Term[] {
  if (corrected.length === 0) return terms;
  return terms.map((term) => corrected.find(({ start }) => start === term.start) ?? term);
}
