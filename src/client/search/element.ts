/** The search page: `<archive-search data-build="…" data-small>` around its form, its states and its results. */
import { searchAddress } from '../../search/addresses.ts';
import { readQuery, type Term } from '../../search/query.ts';
import { find } from './find.ts';
import { countFound, summary } from './logic.ts';
import { openIndex, type Pagefind } from './pagefind.ts';
import { groupElement, termElement } from './results.ts';

type Showing = 'welcome' | 'results' | 'nothing' | 'failure';

/** Milliseconds without a key before what is typed is searched for. */
const PAUSE = 200;

class ArchiveSearch extends HTMLElement {
  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  /** The query of the page's entry in the history, as it was arrived at or sent off. */
  private settled = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;

  connectedCallback(): void {
    this.field.addEventListener('focus', () => this.open().catch(() => undefined));
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        history.replaceState(null, '', searchAddress(this.field.value.trim()));
        this.search();
      }, PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle(this.field.value.trim());
    });
    addEventListener('popstate', () => this.arrive());
    addEventListener('pagehide', keepScroll);
    history.scrollRestoration = 'manual';
    this.arrive();
  }

  private open(): Promise<Pagefind> {
    return openIndex(this.dataset.build ?? '', this.dataset.small !== undefined);
  }

  /** Takes up what the address asks for, as far down the page as the reader had come. */
  private async arrive(): Promise<void> {
    this.settled = new URLSearchParams(location.search).get('q') ?? '';
    this.field.value = this.settled;
    const scroll: unknown = history.state?.scroll;
    await this.search();
    if (typeof scroll === 'number') scrollTo(0, scroll);
  }

  /** Gives the query an entry of its own in the history; the one before it keeps its query. */
  private settle(query: string): void {
    clearTimeout(this.timer);
    if (query !== this.settled) {
      history.replaceState(history.state, '', searchAddress(this.settled));
      keepScroll();
      history.pushState(null, '', searchAddress(query));
      this.settled = query;
    }
    this.search();
  }

  private async search(): Promise<void> {
    this.run += 1;
    const run = this.run;
    const reading = readQuery(this.field.value);
    if (reading.terms.length === 0) {
      this.show('welcome', '');
      return;
    }
    try {
      const index = await this.open();
      const answer = await find(index, reading);
      const { groups, whole } = answer;
      const apart = whole || reading.terms.length === 1 ? [] : await each(index, reading.terms);
      if (run !== this.run) return;
      this.piece('results').replaceChildren(...groups.map(groupElement));
      this.piece('terms').replaceChildren(...apart);
      if (groups.length > 0) this.show('results', summary(answer));
      else this.show('nothing', `Nothing found for ${this.field.value.trim()}.`);
    } catch {
      if (run === this.run) this.show('failure', 'The index could not be loaded.');
    }
  }

  private show(showing: Showing, status: string): void {
    this.piece('status').textContent = status;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset.when !== showing;
    }
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-piece="${name}"]`) as HTMLElement;
  }
}

/** Of several terms, what each of them finds alone. */
const each = (index: Pagefind, terms: readonly Term[]): Promise<HTMLElement[]> =>
  Promise.all(
    terms.map(async (term) => {
      const { groups } = await find(index, { terms: [term] });
      return termElement(term, countFound(groups.flatMap(({ found }) => found)));
    }),
  );

/** Keeps with the entry of the history how far down the page the reader is. */
function keepScroll(): void {
  history.replaceState({ scroll: scrollY }, '');
}

customElements.define('archive-search', ArchiveSearch);
