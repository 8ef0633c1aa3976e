/** The search page: the element `archive-search` around its form, its states and its results. */
import * as words from '#strings/search-results.ts';
import {
  CLASS_FOUND,
  CLASS_NARROW,
  CLASS_UNAVAILABLE,
  CLASS_WAYS,
  DATA_FACES,
  DATA_INDEX,
  DATA_KEY,
  DATA_PIECE,
  DATA_SEARCHING,
  DATA_SMALL,
  DATA_TEXT,
  DATA_WHEN,
  ELEMENT_SEARCH,
  type SearchPiece,
  type Showing,
} from '../../markup/contract.ts';
import { parseSearchAddress, type SearchState, searchAddress } from '../../search/addresses.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { withCloseWords } from '../../search/match/close-words.ts';
import { isAsked, isWords } from '../../search/match/hits.ts';
import { type LateFinders, mayHaveNumbers, NO_FINDERS } from '../../search/query/late-finders.ts';
import { MAX_QUERY_CHARACTERS } from '../../search/query/length.ts';
import { readQuery } from '../../search/query/read-query.ts';
import type { Term } from '../../search/query/terms.ts';
import { ifLoaded } from '../load-module.ts';
import { siteAddress } from '../site-address.ts';
import type { Sources } from './answer.ts';
import { applyFonts, fetchFonts } from './deferred-fonts.ts';
import { findFirstResults } from './first-answer.ts';
import { showFirst } from './first-results.ts';
import { indexed } from './indexed-words.ts';
import { chipsOf, describeChips } from './interpretation/chips.ts';
import { type Interpretation, interpretationOf } from './interpretation/logic.ts';
import { openDocument, openIndexes, openLexicon, openTexts, openWords } from './load.ts';
import { openIndex } from './pagefind.ts';
import { openRecent } from './recent/open.ts';

/** Delay in milliseconds between typing and searching. */
const TYPING_PAUSE_MS = 200;

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
    this.fillTexts();
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
    addEventListener('pagehide', savePlace);
    // Some browsers do not keep what a page saves while it is reloaded.
    addEventListener('scrollend', savePlace);
    this.addEventListener('focusin', savePlace);
    history.scrollRestoration = 'manual';
    this.field.addEventListener('change', () => this.keep());
    this.arrive().then(fetchFonts);
  }

  /** Writes the words of hidden elements. */
  private fillTexts(): void {
    const unavailable = this.querySelector(`.${CLASS_UNAVAILABLE}`);
    const ways = unavailable?.querySelector(`.${CLASS_WAYS}`)?.childNodes ?? [];
    for (const one of this.querySelectorAll(`[${DATA_TEXT}]`)) {
      one.append(one.getAttribute(DATA_TEXT) ?? '');
      if (one.classList.contains(CLASS_WAYS)) {
        one.append(' ', ...[...ways].map((way) => way.cloneNode(true)));
      }
    }
    unavailable?.remove();
  }

  private get address(): string {
    return siteAddress(searchAddress(this.state.query, this.state));
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
      texts: async () => [
        ...(known.texts ?? []),
        ...(await openTexts(terms, lexicon, this.version)),
      ],
      document: (id) => openDocument(id, lexicon, this.version),
      words: (letter) => openWords(letter, this.version),
    };
  }

  /** Runs the search of the address and restores the scroll position. */
  private async arrive(): Promise<void> {
    this.state = parseSearchAddress(location.search);
    this.field.value = this.state.query;
    this.settled = this.address;
    const { scroll, focus }: SavedPlace = history.state ?? {};
    await this.search();
    if (typeof focus === 'string') this.focusOn(focus);
    if (typeof scroll === 'number') scrollTo(0, scroll);
  }

  /** Focuses the control or the link with a key. */
  private focusOn(key: string): void {
    const escaped = CSS.escape(key);
    this.querySelector<HTMLElement>(`[${DATA_KEY}="${escaped}"], a[href="${escaped}"]`)?.focus({
      preventScroll: true,
    });
  }

  /** Changes the state with a new history entry. */
  private async settle(change: Partial<SearchState>): Promise<void> {
    clearTimeout(this.timer);
    this.take(change);
    if (change.query !== undefined) this.field.value = change.query;
    if (this.address !== this.settled) {
      history.replaceState(history.state, '', this.settled);
      savePlace();
      history.pushState(null, '', this.address);
      this.settled = this.address;
    }
    await this.search();
  }

  /** The same for a control that is rendered again: the focus is restored. */
  private readonly decide = async (change: Partial<SearchState>): Promise<void> => {
    const key = document.activeElement?.getAttribute(DATA_KEY) ?? '';
    await this.settle(change);
    this.focusOn(key);
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
      ifLoaded(openRecent(), ({ showSearches }) => showSearches(this.region('recent')));
      return;
    }
    try {
      const [lexicon, late] = await Promise.all([
        openLexicon(this.version, query),
        openFinders(query),
      ]);
      const reading = readQuery(query, lexicon, late, asWords);
      const { terms, alternatives } = withCloseWords(reading, lexicon, asWords);
      if (run !== this.run) return;
      // Loading starts before the interpretation is rendered.
      const preparing = terms.some(isAsked) ? this.prepare(terms, lexicon) : undefined;
      const asked = terms.filter(isAsked);
      if (asked.length > 0 && asked.every(isWords)) {
        // What reads the answer comes while the index's part with the words does, not before the index.
        ifLoaded(this.index(), (index) => {
          index.preload(indexed(asked.flatMap(({ words }) => words)));
          ifLoaded(openComplete(), () => undefined);
        });
      }
      const chips = this.showReading(terms, lexicon);
      if (preparing === undefined) {
        const sentence = terms.length > 0 ? words.onlyLimits : words.nothingToSearchFor;
        this.show('welcome', sentence(query));
        return;
      }
      const sources = await preparing;
      if (run !== this.run) return;
      const isSimple = alternatives.length === 1 && !isNarrowed(this.state);
      const begun = isSimple ? findFirstResults(terms, sources.known) : undefined;
      if (begun !== undefined) {
        showFirst({ ...begun, terms, lexicon }, this.region, this.decide);
        this.show('results', '', true);
      }
      const { completeAnswer } = await openComplete();
      if (run !== this.run) return;
      const read = { state: this.state, terms, alternatives, lexicon };
      await completeAnswer(read, sources, {
        version: this.version,
        region: this.region,
        decide: this.decide,
        show: (...shown) => this.show(...shown),
        showReading: (found) => this.showReading(found, lexicon),
        understood: () => describeChips(chips),
        isCurrent: () => run === this.run,
        isSettled: () => this.address === this.settled,
      });
    } catch {
      if (run === this.run) this.show('failure', words.indexFailed);
    }
  }

  /** Shows how the query is understood. */
  private showReading(terms: readonly Term[], lexicon: Lexicon): Interpretation[] {
    const chips = interpretationOf(this.state.query, terms, this.state.asWords, lexicon);
    this.region('read').replaceChildren(...chipsOf(chips, (chip) => this.turn(chip)));
    return chips;
  }

  /** Keeps a query that the reader has typed to its end. */
  private keep(): void {
    const query = this.field.value.trim();
    if (query !== '') ifLoaded(openRecent(), ({ keepSearch }) => keepSearch(query));
  }

  /** @param begun whether more results follow */
  private show(showing: Showing, status: string, begun = false): void {
    if (showing !== 'results') this.region('results').replaceChildren();
    this.region('results').ariaBusy = begun ? 'true' : null;
    this.region('status').removeAttribute(DATA_SEARCHING);
    this.region('status').textContent = status;
    for (const part of this.querySelectorAll<HTMLElement>(`[${DATA_WHEN}]`)) {
      part.hidden = part.getAttribute(DATA_WHEN) !== showing;
    }
  }

  private readonly region = (name: SearchPiece): HTMLElement =>
    this.querySelector(`[${DATA_PIECE}="${name}"]`) as HTMLElement;
}

const openComplete = () => import('./complete.ts');

/** Loads what reads dates, pages and marks of notes, if the query may have one. */
const openFinders = async (query: string): Promise<LateFinders> =>
  mayHaveNumbers(query)
    ? (await import('../../search/query/number-finders.ts')).NUMBER_FINDERS
    : NO_FINDERS;

/** Whether results are filtered or sorted by date. */
const isNarrowed = ({ choice, byDate }: SearchState): boolean =>
  byDate || Object.keys(choice).length > 0;

/** What a history entry saves of the page. */
interface SavedPlace {
  readonly scroll?: unknown;
  readonly focus?: unknown;
}

/** Saves the scroll position, the focused control and the deferred fonts in the history entry. */
function savePlace(): void {
  const active = document.activeElement;
  const focus = active?.getAttribute(DATA_KEY) ?? active?.getAttribute('href');
  const faces = document.documentElement.getAttribute(DATA_FACES);
  history.replaceState({ scroll: scrollY, faces, ...(focus ? { focus } : {}) }, '');
}

customElements.define(ELEMENT_SEARCH, ArchiveSearch);
