/** The pages of the site, each with its view and the key of its cached output. */
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { withPartLinks } from '../views/lists.ts';
import { PAGES, type PageKind, type PageKindView } from '../views/pages.ts';
import { buildDigest } from './build/build-digest.ts';
import { contentError, openCompilation, openEdition } from './edition.ts';

/** A page as a function of its view. */
export interface SitePage<View> {
  readonly id: string;
  readonly view: View;
  /** Equal if view and code are equal. */
  readonly key: string;
}

const opened = perEdition((): Map<PageKind, readonly SitePage<object>[]> => new Map());

/** The pages of a kind, computed once per edition. */
export function pagesOf<Kind extends PageKind>(
  edition: Edition,
  kind: Kind,
): readonly SitePage<PageKindView<Kind>>[] {
  const known = opened(edition).get(kind);
  if (known !== undefined) return known as readonly SitePage<PageKindView<Kind>>[];
  const { ids, view: makeView } = PAGES[kind];
  const pages = ids(edition).map((id): SitePage<PageKindView<Kind>> => {
    const view = withPartLinks(edition, makeView(edition, id) as PageKindView<Kind>);
    return { id, view, key: viewKey(view) };
  });
  opened(edition).set(kind, pages);
  return pages;
}

/** The view of a page that is the only one of its kind. */
export async function viewOf<View>(makeView: (edition: Edition) => View): Promise<View> {
  const edition = await openEdition();
  return withPartLinks(edition, makeView(edition));
}

/** The cache key of the output that the site's code makes from a view. */
export const viewKey = (view: unknown): string =>
  digest(buildDigest(), JSON.stringify(view)).slice(0, 32);

/** The result of `getStaticPaths` for a kind of page whose address ends with an id. */
export async function pathsOf<Kind extends PageKind>(
  kind: Kind,
): Promise<{ params: { id: string }; props: { view: PageKindView<Kind> }; cacheKey: string }[]> {
  const edition = await openEdition();
  try {
    return pagesOf(edition, kind).map(({ id, view, key }) => ({
      params: { id },
      props: { view },
      cacheKey: key,
    }));
  } catch (error) {
    // While somebody edits, a page may fail because of a problem that is reported.
    const { problems, archive } = await openCompilation();
    throw problems.length > 0 ? contentError(problems, archive) : error;
  }
}

/** The same for the divisions of documents, whose addresses end with two ids. */
export async function divisionPaths(): Promise<
  {
    params: { id: string; division: string };
    props: { view: PageKindView<'division'> };
    cacheKey: string;
  }[]
> {
  return (await pathsOf('division')).map(({ params, props, cacheKey }) => {
    const [id = '', division = ''] = params.id.split('/');
    return { params: { id, division }, props, cacheKey };
  });
}

/** The same for the parts of lists. */
export async function listPartPaths(): Promise<
  {
    params: { list: string; part: string };
    props: { view: PageKindView<'listPart'> };
    cacheKey: string;
  }[]
> {
  return (await pathsOf('listPart')).map(({ params, props, cacheKey }) => {
    const [list = '', part = ''] = params.id.split('/');
    return { params: { list, part }, props, cacheKey };
  });
}
