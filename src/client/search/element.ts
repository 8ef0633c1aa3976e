/** The search page: the element `archive-search` around its form, its states and its results. */
import * as words from '#strings/search-results.ts';
import {
  CLASS_FOUND,
  CLASS_NARROW,
  CLASS_UNAVAILABLE,
  DATA_FACES,
  DATA_INDEX,
  DATA_KEY,
  DATA_PIECE,
  DATA_SMALL,
  DATA_WHEN,
  ELEMENT_SEARCH,
  type SearchPiece,
  type Showing,
} from '../../markup/contract.ts';
import { parseSearchAddress, type SearchState, searchAddress } from '../../search/addresses.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { MAX_QUERY_CHARACTERS } from '../../search/query/length.ts';
import { readQuery } from '../../search/query/read-query.ts';
import type { Term } from '../../search/query/terms.ts';
import { answerQuery, findFirstResults, type Sources } from './answer.ts';
import { applyFonts, fetchFonts } from './deferred-fonts.ts';
import { showFirst } from './first-results.ts';
import { chipsOf, describeChips } from './interpretation/chips.ts';
import { type Interpretation, interpretationOf } from './interpretation/logic.ts';
import { openDatesBeside, openDocument, openEssay, openIndexes, openLexicon } from './load.ts';
import { countFound } from './logic.ts';
import { openIndex } from './pagefind.ts';
import { termElement } from './results.ts';
import type { AnsweredQuery } from './view.ts';

/** Delay in milliseconds between typing and searching. */
const TYPING_PAUSE_MS = 200;

/** Number of documents that are opened before the first results are shown. */
const FIRST_OPENED_DOCUMENTS = 4;

const NO_CHOICE: Pick<SearchState, 'asWords' | 'choice'> = { asWords: [], choice: {} };

class ArchiveSearch extends HTMLElement {
  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  /** The current query and its options. */
  private state: SearchState = { ...NO_CHOICE, query: '', byDate: false };
  /** The title of the page, which is prefixed with the query. */
  private readonly pageTitle = document.title;
  /** The address of the current history entry. */
  private settled = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;

  connectedCallback(): void {
    this.querySelector(`.${CLASS_UNAVAILABLE}`)?.remove();
    this.field.addEventListener('focus', () =>
      openLexicon(this.version, '')
        .then(() => this.index())
        .catch(() => undefined),
    );
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.take({ query: this.field.value.trim() });
        history.replaceState(null, '', this.address);
        this.search();
      }, TYPING_PAUSE_MS);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle({ query: this.field.value.trim() });
    });
    const wide = matchMedia('(width > 56.25rem)');
    const open = () =>
      this.querySelector(`.${CLASS_NARROW}`)?.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', open);
    open();
    this.region('skip').addEventListener('click', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>(`.${CLASS_FOUND} a`)?.focus();
    });
    addEventListener('popstate', () => this.arrive());
    addEventListener('pagehide', saveScroll);
    history.scrollRestoration = 'manual';
    this.arrive().then(fetchFonts);
  }

  private get address(): string {
    return searchAddress(this.state.query, this.state);
  }

  /** Changes the state. A new query resets its options. */
  private take(change: Partial<SearchState>): void {
    const other = change.query !== undefined && change.query !== this.state.query;
    this.state = { ...this.state, ...(other ? NO_CHOICE : {}), ...change };
  }

  private get version(): string {
    return this.getAttribute(DATA_INDEX) ?? '';
  }

  private readonly index = () => openIndex(this.version, this.hasAttribute(DATA_SMALL));

  /** Loads the field indexes for the terms. They are small, and the index of words is loaded on demand. */
  private async prepare(terms: readonly Term[], lexicon: Lexicon): Promise<Sources> {
    const known = await openIndexes(terms, lexicon, this.version);
    return {
      known,
      index: this.index,
      document: (id) => openDocument(id, this.version),
      essay: (address) => openEssay(address, this.version),
    };
  }

  /** Runs the search of the address and restores the scroll position. */
  private async arrive(): Promise<void> {
    this.state = parseSearchAddress(location.search);
    this.field.value = this.state.query;
    this.settled = this.address;
    const scroll: unknown = history.state?.scroll;
    await this.search();
    if (typeof scroll === 'number') scrollTo(0, scroll);
  }

  /** Changes the state with a new history entry. */
  private async settle(change: Partial<SearchState>): Promise<void> {
    clearTimeout(this.timer);
    this.take(change);
    if (change.query !== undefined) this.field.value = change.query;
    if (this.address !== this.settled) {
      history.replaceState(history.state, '', this.settled);
      saveScroll();
      history.pushState(null, '', this.address);
      this.settled = this.address;
    }
    await this.search();
  }

  /** The same for a control that is rendered again: the focus is restored. */
  private readonly decide = async (change: Partial<SearchState>): Promise<void> => {
    const key = document.activeElement?.getAttribute(DATA_KEY) ?? '';
    await this.settle(change);
    this.querySelector<HTMLElement>(`[${DATA_KEY}="${CSS.escape(key)}"]`)?.focus();
  };

  /** Toggles a chip between its interpretation and plain words. */
  private turn({ start, end, kind }: Interpretation): void {
    const others = this.state.asWords.filter((one) => one.start !== start);
    this.decide({ asWords: kind === undefined ? others : [...others, { start, end }] });
  }

  private async search(): Promise<void> {
    this.run += 1;
    const run = this.run;
    applyFonts();
    const { query, asWords } = this.state;
    if (query.length > MAX_QUERY_CHARACTERS) {
      this.region('read').replaceChildren();
      this.show('welcome', words.tooLong(MAX_QUERY_CHARACTERS));
      return;
    }
    document.title = query === '' ? this.pageTitle : `${query} – ${this.pageTitle}`;
    this.region('results').ariaBusy = 'true';
    if (query === '') {
      this.region('read').replaceChildren();
      this.show('welcome', '');
      return;
    }
    try {
      const lexicon = await openLexicon(this.version, query);
      const { terms } = readQuery(query, lexicon, asWords);
      if (run !== this.run) return;
      // Loading starts before the interpretation is rendered.
      const preparing = terms.length > 0 ? this.prepare(terms, lexicon) : undefined;
      const chips = interpretationOf(query, terms, asWords, lexicon);
      this.region('read').replaceChildren(...chipsOf(chips, (chip) => this.turn(chip)));
      if (preparing === undefined) {
        this.show('welcome', words.nothingToSearchFor(query));
        return;
      }
      const sources = await preparing;
      if (run !== this.run) return;
      const begun = isNarrowed(this.state) ? undefined : findFirstResults(terms, sources.known);
      if (begun !== undefined) {
        showFirst({ ...begun, terms, lexicon }, this.region, this.decide);
        this.show('results', '', true);
      }
      const [{ showAnswer }, first] = await Promise.all([
        import('./view.ts'),
        answerQuery(terms, sources, FIRST_OPENED_DOCUMENTS),
      ]);
      if (run !== this.run) return;
      this.region('terms').replaceChildren();
      const isPart = first.unopened > 0;
      if (isPart && first.whole && first.found.length > 0) {
        const part = { ...first, terms, lexicon };
        this.show('results', showAnswer(part, this.state, this.region, this.decide));
      }
      const answer = isPart ? await answerQuery(terms, sources) : first;
      if (run !== this.run) return;
      const answered: AnsweredQuery = { ...answer, terms, lexicon };
      if (answer.found.length > 0) {
        this.show('results', showAnswer(answered, this.state, this.region, this.decide));
      } else {
        this.show('nothing', words.nothingFound(query, describeChips(chips)));
      }
      await this.beside(answered, sources, run);
    } catch {
      if (run === this.run) this.show('failure', words.indexFailed);
    }
  }

  /** Adds the date histogram and alternatives after the results. If that fails, the results stay, and a sentence says so. */
  private async beside(answered: AnsweredQuery, sources: Sources, run: number): Promise<void> {
    const { terms, found, whole, lexicon } = answered;
    try {
      const { resultsWithoutDates, showAlternatives, showDates } = await import('./view.ts');
      const [around, dates, apart] = await Promise.all([
        resultsWithoutDates(answered, sources),
        found.length > 0 ? [] : openDatesBeside(terms, lexicon, this.version),
        whole || terms.length < 2 ? [] : countEach(terms, sources),
      ]);
      if (run !== this.run) return;
      showDates(answered, around, this.state, this.region, this.decide);
      showAlternatives(answered, dates, this.region);
      this.region('terms').replaceChildren(...apart);
    } catch {
      if (run === this.run) this.region('when').textContent = words.datesFailed;
    }
  }

  /** @param begun whether more results follow */
  private show(showing: Showing, status: string, begun = false): void {
    if (showing !== 'results') this.region('results').replaceChildren();
    this.region('results').ariaBusy = begun ? 'true' : null;
    this.region('status').textContent = status;
    for (const part of this.querySelectorAll<HTMLElement>(`[${DATA_WHEN}]`)) {
      part.hidden = part.getAttribute(DATA_WHEN) !== showing;
    }
  }

  private readonly region = (name: SearchPiece): HTMLElement =>
    this.querySelector(`[${DATA_PIECE}="${name}"]`) as HTMLElement;
}

/** Whether results are filtered or sorted by date. */
const isNarrowed = ({ choice, byDate }: SearchState): boolean =>
  byDate || Object.keys(choice).length > 0;

/** The number of results of each term alone. */
const countEach = (terms: readonly Term[], sources: Sources): Promise<HTMLElement[]> =>
  Promise.all(
    terms.map(async (term) => {
      const { found } = await answerQuery([term], sources);
      return termElement(term, found.length > 0 ? countFound(found) : '');
    }),
  );

/** Saves the scroll position and the deferred fonts in the history entry. */
function saveScroll(): void {
  history.replaceState(
    { scroll: scrollY, faces: document.documentElement.getAttribute(DATA_FACES) },
    '',
  );
}

customElements.define(ELEMENT_SEARCH, ArchiveSearch);
