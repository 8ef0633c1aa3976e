/** The search page: `<archive-search data-build="…" data-small>` around its form, its states and its results. */
import { readAddress, searchAddress } from '../../search/addresses.ts';
import { readQuery } from '../../search/reading/read-query.ts';
import type { Reading, Span, Term } from '../../search/reading/terms.ts';
import { find, type Sources } from './find.ts';
import { groupsOf } from './groups/logic.ts';
import { openDocument, openKnown } from './known.ts';
import { countFound, summary } from './logic.ts';
import { openIndex } from './pagefind.ts';
import { chipsOf, sayChips } from './reading/chips.ts';
import { type Said, saidOf } from './reading/logic.ts';
import { groupElement, termElement } from './results.ts';

type Showing = 'welcome' | 'results' | 'nothing' | 'failure';

/** Milliseconds without a key before what is typed is searched for. */
const PAUSE = 200;

class ArchiveSearch extends HTMLElement {
  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  /** Stretches of the query that the reader wants taken as plain words. */
  private asWords: readonly Span[] = [];
  /** The address of the page's entry in the history, as it was arrived at or sent off. */
  private settled = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;

  connectedCallback(): void {
    this.field.addEventListener('focus', () =>
      this.prepare()
        .then(({ index }) => index())
        .catch(() => undefined),
    );
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.asWords = [];
      this.timer = setTimeout(() => {
        history.replaceState(null, '', this.address);
        this.search();
      }, PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle();
    });
    addEventListener('popstate', () => this.arrive());
    addEventListener('pagehide', keepScroll);
    history.scrollRestoration = 'manual';
    this.arrive();
  }

  private get query(): string {
    return this.field.value.trim();
  }

  private get address(): string {
    return searchAddress(this.query, this.asWords);
  }

  /** What can be asked comes before the index of words: it is small, and answers by itself. */
  private async prepare(): Promise<Sources> {
    const { build = '', small } = this.dataset;
    const index = () => openIndex(build, small !== undefined);
    const known = await openKnown(build);
    return { known, index, document: (id) => openDocument(id, build) };
  }

  /** Takes up what the address asks for, as far down the page as the reader had come. */
  private async arrive(): Promise<void> {
    const { query, asWords } = readAddress(location.search);
    this.field.value = query;
    this.asWords = query === this.query ? asWords : [];
    this.settled = this.address;
    const scroll: unknown = history.state?.scroll;
    await this.search();
    if (typeof scroll === 'number') scrollTo(0, scroll);
  }

  /** Gives the query an entry of its own in the history; the one before it keeps its query. */
  private async settle(): Promise<void> {
    clearTimeout(this.timer);
    if (this.address !== this.settled) {
      history.replaceState(history.state, '', this.settled);
      keepScroll();
      history.pushState(null, '', this.address);
      this.settled = this.address;
    }
    await this.search();
  }

  /** Takes a chip as plain words, or reads it again. */
  private async turn({ start, end, kind }: Said): Promise<void> {
    const others = this.asWords.filter((one) => one.start !== start);
    this.asWords = kind === undefined ? others : [...others, { start, end }];
    await this.settle();
    this.piece('read').querySelector<HTMLElement>(`[data-start="${start}"]`)?.focus();
  }

  private async search(): Promise<void> {
    this.run += 1;
    const run = this.run;
    const { query, asWords } = this;
    this.piece('results').ariaBusy = 'true';
    if (query === '') {
      this.piece('read').replaceChildren();
      this.show('welcome', '');
      return;
    }
    try {
      const sources = await this.prepare();
      const { vocabulary } = sources.known;
      const { terms } = readQuery(query, vocabulary, asWords);
      if (run !== this.run) return;
      const said = saidOf(query, terms, asWords, vocabulary);
      this.piece('read').replaceChildren(...chipsOf(said, (chip) => this.turn(chip)));
      await this.answer(terms, sources, sayChips(said), run);
    } catch {
      if (run === this.run) this.show('failure', 'The index could not be loaded.');
    }
  }

  private async answer(
    terms: Reading['terms'],
    sources: Sources,
    read: string,
    run: number,
  ): Promise<void> {
    const answer = await find(terms, sources);
    const { found, whole } = answer;
    const groups = groupsOf(found, terms, sources.known.vocabulary);
    const apart = whole || terms.length < 2 ? [] : await each(terms, sources);
    if (run !== this.run) return;
    this.piece('results').replaceChildren(...groups.map(groupElement));
    this.piece('terms').replaceChildren(...apart);
    const nothing = `Nothing found for ${this.query}${read && `, read as ${read}`}.`;
    if (terms.length === 0) this.show('welcome', '');
    else if (found.length > 0) this.show('results', summary(answer));
    else this.show('nothing', nothing);
  }

  private show(showing: Showing, status: string): void {
    this.piece('results').ariaBusy = null;
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
const each = (terms: readonly Term[], sources: Sources): Promise<HTMLElement[]> =>
  Promise.all(
    terms.map(async (term) => {
      const { found } = await find([term], sources);
      return termElement(term, found.length > 0 ? countFound(found) : '');
    }),
  );

/** Keeps with the entry of the history how far down the page the reader is. */
function keepScroll(): void {
  history.replaceState({ scroll: scrollY }, '');
}

customElements.define('archive-search', ArchiveSearch);
