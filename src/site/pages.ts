/** The pages of the site, each with its view and the key of its cached output. */
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { withPartLinks } from '../views/lists.ts';
import { PAGES, type PageKind, type PageKindView } from '../views/pages.ts';
import { buildDigest } from './build/build-digest.ts';
import { contentError, isOpenForEditing, openCompilation, openEdition } from './edition.ts';

/** A page as a function of its view. */
export interface SitePage<View> {
  readonly id: string;
  readonly view: View;
  /** Equal if view and code are equal. */
  readonly key: string;
}

const opened = perEdition((): Map<PageKind, readonly OpenedPage<object>[]> => new Map());

/** The pages of a kind, computed once per edition. */
export function pagesOf<Kind extends PageKind>(
  edition: Edition,
  kind: Kind,
): readonly SitePage<PageKindView<Kind>>[] {
  const known = opened(edition).get(kind);
  if (known !== undefined) return known as readonly OpenedPage<PageKindView<Kind>>[];
  const { ids, view: makeView } = PAGES[kind];
  const pages = ids(edition).map(
    (id) =>
      new OpenedPage(id, () => withLinks(edition, makeView(edition, id) as PageKindView<Kind>)),
  );
  opened(edition).set(kind, pages);
  return pages;
}

/** Frees the views of an edition after its pages are rendered. Asked again, they are computed again. */
export function forgetViews(edition: Edition): void {
  for (const pages of opened(edition).values()) {
    for (const page of pages) page.forget();
  }
}

let cached: ReadonlySet<string> = new Set();

/**
 * Says which pages are cached, by their keys: they are probably not rendered, so their views are not held in memory. A view that
 * is needed after all is computed again.
 */
export function noteCached(keys: ReadonlySet<string>): void {
  cached = keys;
}

/** A page whose view and key are computed when they are needed: the development server shows one page of many. */
class OpenedPage<View extends object> implements SitePage<View> {
  readonly id: string;
  private readonly make: () => View;
  private made: View | undefined;
  private knownKey: string | undefined;

  constructor(id: string, make: () => View) {
    this.id = id;
    this.make = make;
  }

  get view(): View {
    return this.made ?? this.open().view;
  }

  get key(): string {
    return this.knownKey ?? this.open().key;
  }

  private open(): { readonly view: View; readonly key: string } {
    const view = this.made ?? this.make();
    const key = viewKey(view);
    this.knownKey = key;
    if (!cached.has(key)) this.made = view;
    return { view, key };
  }

  forget(): void {
    this.made = undefined;
  }
}

/** The view of a page that is the only one of its kind. */
export async function viewOf<View>(makeView: (edition: Edition) => View): Promise<View> {
  const edition = await openEdition();
  return withLinks(edition, makeView(edition));
}

/** Leaves links to the indexes of lists while somebody edits, because dividing all lists takes long after each change. */
const withLinks = <View>(edition: Edition, view: View): View =>
  isOpenForEditing() ? view : withPartLinks(edition, view);

/** The cache key of the output that the site's code makes from a view. */
export const viewKey = (view: unknown): string =>
  digest(buildDigest(), JSON.stringify(view)).slice(0, 32);

/** A path of `getStaticPaths`. Its view and key are computed when Astro reads them. */
export interface PagePath<Params, View> {
  readonly params: Params;
  readonly props: { readonly view: View };
  readonly cacheKey: string;
}

/**
 * The result of `getStaticPaths` for a kind of page, with `paramsOf` the id of each.
 * @throws what computing an id or a view throws, or the problems of the content if it has any
 */
async function pathsBy<Kind extends PageKind, Params>(
  kind: Kind,
  paramsOf: (id: string) => Params,
): Promise<PagePath<Params, PageKindView<Kind>>[]> {
  const edition = await openEdition();
  const { problems, archive } = await openCompilation();
  // While somebody edits, a page may fail because of a problem that is reported.
  const read = <Value>(value: () => Value): Value => {
    try {
      return value();
    } catch (error) {
      throw problems.length > 0 ? contentError(problems, archive) : error;
    }
  };
  return read(() => pagesOf(edition, kind)).map((page) => ({
    params: paramsOf(page.id),
    props: {
      get view() {
        return read(() => page.view);
      },
    },
    get cacheKey() {
      return read(() => page.key);
    },
  }));
}

/** The result of `getStaticPaths` for a kind of page whose address ends with an id. */
export const pathsOf = <Kind extends PageKind>(
  kind: Kind,
): Promise<PagePath<{ id: string }, PageKindView<Kind>>[]> => pathsBy(kind, (id) => ({ id }));

/** The same for the divisions of documents, whose addresses end with two ids. */
export const divisionPaths = (): Promise<
  PagePath<{ id: string; division: string }, PageKindView<'division'>>[]
> =>
  pathsBy('division', (path) => {
    const [id, division] = idsIn(path);
    return { id, division };
  });

/** The same for the parts of lists. */
export const listPartPaths = (): Promise<
  PagePath<{ list: string; part: string }, PageKindView<'listPart'>>[]
> =>
  pathsBy('listPart', (path) => {
    const [list, part] = idsIn(path);
    return { list, part };
  });

/** The ids of a page whose address ends with two: `hearing/2`. */
function idsIn(path: string): readonly [string, string] {
  const [first = '', second = ''] = path.split('/');
  return [first, second];
}
