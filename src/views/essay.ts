/** An essay of the editors, with links to the others. */
import type { Edition } from '../engine/model/edition.ts';
import { type Responsibility, responsibilityOf } from '../engine/model/responsibility.ts';
import { stringsOf } from '../strings/strings.ts';
import type { NavigationLink, PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface EssayView {
  readonly page: PageView;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** All essays. The current one is marked. */
  readonly essays: readonly NavigationLink[];
  /** The people responsible for the edition. */
  readonly responsibility: Responsibility;
}

/** The page of the essay `id`. @throws Error if there is no such essay */
export function essayView(edition: Edition, id: string): EssayView {
  const essay = edition.essays.find((one) => one.id === id);
  if (essay === undefined) throw new Error(`No essay "${id}".`);
  const { address, title, summary } = essay.record;
  const facts = { address, title, description: summary };
  return {
    page: plainPageView(edition, { ...facts, type: 'AboutPage' }),
    title,
    summary,
    html: essay.html,
    essays: edition.essays.map((one) => ({
      href: one.record.address,
      label: one.record.title,
      current: one.id === id ? 'page' : undefined,
    })),
    responsibility: responsibilityOf(edition.record, stringsOf(edition.record.lang)),
  };
}
