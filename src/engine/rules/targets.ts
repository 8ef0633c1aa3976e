/** Checks whether the target of a link exists. */
import { ID_NOTE } from '../../markup/contract.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { perEdition } from '../model/per-edition.ts';
import { perObject } from '../source/per-object.ts';
import type { Finding, RuleContext } from './rule.ts';
import { anchorsInWords, oneOf } from './wording.ts';

export interface TargetAddress {
  readonly document: string;
  /** The first and last passage, page or note; missing for the whole document. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/**
 * Finds the problem of a target; `undefined` if it leads to existing passages in their order. A document with an
 * unreadable record, or with missing or duplicate anchors, is reported once, and not for every link to it.
 */
export function targetProblem(
  edition: Edition,
  context: RuleContext,
  { document: id, first, last = first }: TargetAddress,
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const { read, drafts } = idsIn(context);
  if (drafts.has(id)) {
    return {
      message: `Unexpected document "${id}", which is a draft, expected a document of the edition: without "draft: true" it is one.`,
    };
  }
  if (!read.has(id)) {
    const ids = [...read];
    return {
      message: `Unexpected document "${id}", expected ${oneOf('document', ids)}.`,
      ...suggestionFor(id, ids),
    };
  }
  const document = documentsById(edition).get(id);
  if (document === undefined || first === undefined || last === undefined) return undefined;
  const anchors = anchorsLike(first, document);
  const areSound = !anchors.includes('') && new Set(anchors).size === anchors.length;
  for (const anchor of [first, last]) {
    if (anchors.includes(anchor)) continue;
    if (!areSound) return undefined;
    return {
      message:
        anchors.length === 0
          ? `Unexpected passage "${anchor}", expected none: the edition does not have the text of "${id}".`
          : `Unexpected passage "${anchor}" of "${id}", expected one of: ${anchorsInWords(anchors)}.`,
      ...suggestionFor(anchor, anchors),
    };
  }
  if (anchors.indexOf(first) <= anchors.indexOf(last)) return undefined;
  return {
    message: `Unexpected range from "${first}" back to "${last}", expected the earlier passage first.`,
    suggestion: `${last}-${first}`,
  };
}

const documentsById = perEdition(
  ({ documents }) => new Map(documents.map((document) => [document.id, document])),
);

/** The ids of the documents that are read, and of drafts that are not. */
const idsIn = perObject(({ archive, drafts }: RuleContext) => ({
  read: new Set(archive.documents.map(({ id }) => id)),
  drafts: new Set(drafts.map(({ id }) => id)),
}));

/** The anchors of the notes, pages or passages, whichever `id` is of. */
function anchorsLike(id: string, { notes, breaks, passages }: Document): string[] {
  const isPage = breaks.some((one) => one.id === id);
  const list = id.startsWith(ID_NOTE) ? notes : isPage ? breaks : passages;
  return list.map((one) => one.id);
}
