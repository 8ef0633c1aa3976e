import { ID_ABOUT, ID_REMOVED } from '../../markup/contract.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { CHROME_IDS, isPagesOwn } from '../model/page-ids.ts';
import { perObject } from '../source/per-object.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** No passage, topic, voice, page or note has an id that its page reserves, and no record one that its list reserves. */
export const anchorIsFree: Rule = {
  name: 'anchor-is-free',
  *check(edition, context) {
    yield* edition.documents.flatMap(reservedAnchors);
    for (const { id, file } of edition.documents) {
      if (!CHROME_IDS.includes(id)) continue;
      yield { message: reserved(id), file, point: FILE_START };
    }
    yield* reservedIds(edition, context);
  },
};

const reservedAnchors = perObject(
  ({ file, passages, topics, voices, breaks, notes }: Document): readonly Finding[] =>
    [...passages, ...topics, ...voices, ...breaks, ...notes]
      .filter(({ id }) => isPagesOwn(id, topics))
      .map(({ id, position }) => ({
        message: `Unexpected anchor "${id}", which the page reserves for itself, expected another word.`,
        file,
        point: position,
      })),
);

const FILE_START = { line: 1, column: 1 };

const reserved = (id: string): string =>
  `Unexpected id "${id}", which a page of the site reserves for itself, expected another word.`;

/** The ids of parts of the pages that list records by their ids. */
const RESERVED = {
  events: new RegExp(`^(?:${CHROME_IDS.join('|')}|written|y\\d{4})$`),
  works: new RegExp(`^(?:${CHROME_IDS.join('|')})$`),
  terms: new RegExp(`^(?:${CHROME_IDS.join('|')})$`),
  groups: new RegExp(`^(?:${CHROME_IDS.join('|')}|unknown)$`),
  claims: new RegExp(`^(?:${CHROME_IDS.join('|')}|${ID_REMOVED}|${ID_ABOUT}.*)$`),
} as const;

function* reservedIds(edition: Edition, { yaml }: RuleContext): Generator<Finding> {
  for (const kind of ['events', 'works', 'terms', 'groups', 'claims'] as const) {
    const { file, locate } = yaml[kind === 'works' ? 'bibliography' : kind];
    for (const [index, { id }] of edition[kind].entries()) {
      if (!RESERVED[kind].test(id)) continue;
      yield {
        message: reserved(id),
        file,
        point: locate([index, 'id']),
        length: id.length,
      };
    }
  }
}
