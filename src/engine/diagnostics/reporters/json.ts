/** Reports problems to programs: editors, scripts, dashboards. */
import type { Diagnostic, RelatedPlace } from '../diagnostic.ts';
import { inOrder } from '../order.ts';
import { visibleJson } from '../visible.ts';

/**
 * Writes the problems as one JSON object, `{ "problems": [ … ], "notices": [ … ] }`. Lines and columns are counted from 1, columns and
 * lengths in UTF-16 units. `suggestion` and `related` are optional.
 */
export function reportJson(
  problems: readonly Diagnostic[],
  _archive?: unknown,
  notices: readonly RelatedPlace[] = [],
): string {
  const report = { problems: inOrder(problems).map(record), notices: notices.map(relatedJson) };
  return `${visibleJson(JSON.stringify(report, undefined, 2))}\n`;
}

const record = ({
  rule,
  message,
  length = 1,
  suggestion,
  related,
  ...at
}: Diagnostic): unknown => ({
  rule,
  ...relatedJson({ ...at, message }),
  length,
  suggestion,
  related: related?.map(relatedJson),
  manual: `docs/rules/${rule}.md`,
});

const relatedJson = ({ file, point, message }: RelatedPlace): object => ({
  file,
  ...point,
  message,
});
