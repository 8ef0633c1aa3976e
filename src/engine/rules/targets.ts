/** Checks whether the target of a link exists. */
import { ID_NOTE } from '../../markup/contract.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding, RuleContext } from './rule.ts';
import { anchorsInWords, oneOf } from './wording.ts';

export interface TargetAddress {
  readonly document: string;
  /** The first and last passage or note; missing for the whole document. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/**
 * Finds the problem of a target; `undefined` if it leads to existing passages in their order. A document with an
 * unreadable record, or with missing or duplicate anchors, is reported once, and not for every link to it.
 */
export function targetProblem(
  edition: Edition,
  { archive }: RuleContext,
  { document: id, first, last = first }: TargetAddress,
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const ids = archive.documents.map((source) => source.id);
  if (!ids.includes(id)) {
    return {
      message: `Unexpected document "${id}", expected ${oneOf('document', ids)}.`,
      ...suggestionFor(id, ids),
    };
  }
  const document = edition.documents.find((one) => one.id === id);
  if (document === undefined || first === undefined || last === undefined) return undefined;
  const anchors = (first.startsWith(ID_NOTE) ? document.notes : document.passages).map(
    (one) => one.id,
  );
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
