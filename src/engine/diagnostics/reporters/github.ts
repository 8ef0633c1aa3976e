/** Reports problems and notices to GitHub Actions, which shows each one beside its line in a pull request. */
import type { Diagnostic, RelatedPlace } from '../diagnostic.ts';
import { inOrder } from '../order.ts';
import { visible } from '../visible.ts';

/**
 * Writes a workflow command for each problem:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const reportGithub = (
  problems: readonly Diagnostic[],
  _archive?: unknown,
  notices: readonly RelatedPlace[] = [],
): string =>
  [...inOrder(problems).map(command), ...notices.map(notice)].map((line) => `${line}\n`).join('');

const notice = ({ file, point, message }: RelatedPlace): string =>
  `::notice file=${escapedProperty(file)},line=${point.line},col=${point.column}::${escapedText(message)}`;

function command({ rule, message, file, point, length = 1, suggestion }: Diagnostic): string {
  const properties = Object.entries({
    file,
    line: point.line,
    col: point.column,
    endColumn: point.column + length,
    title: rule,
  }).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  const hint = suggestion === undefined ? '' : `\nPerhaps: ${suggestion}`;
  return `::error ${properties.join(',')}::${escapedText(message + hint)}`;
}

const escapedText = (text: string): string =>
  visible(text.replaceAll('\r', ' ')).replaceAll('%', '%25').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string =>
  escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
