/** The version of the source format, which an archive declares in edition.yaml. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Yaml } from '../source/yaml.ts';

/** The format that this engine reads. CHANGELOG.md lists the changes of each format. */
export const FORMAT = 1;

/** The format in an archive's edition.yaml; 0 if it has none, as before format 1. */
export const formatOf = ({ data }: Yaml): unknown =>
  (data as { readonly format?: unknown } | null | undefined)?.format ?? 0;

/** The reason why this engine cannot read an archive of that format; `undefined` if it can. */
export function formatProblem(yaml: Yaml): Diagnostic | undefined {
  const format = formatOf(yaml);
  if (yaml.errors.length > 0 || format === FORMAT) return undefined;
  return {
    rule: 'format-is-known',
    message: `${format === 0 ? 'No format' : `Unexpected format ${JSON.stringify(format)}`}, expected ${FORMAT}. ${adviceFor(format)}`,
    file: yaml.file,
    point: yaml.locate(['format']),
  };
}

function adviceFor(format: unknown): string {
  if (typeof format !== 'number') return `The format is a number: "format: ${FORMAT}".`;
  return format > FORMAT
    ? 'This archive needs a newer version of Annotated Archive; CHANGELOG.md says which.'
    : '"npm run migrate" shows what has to change, and "npm run migrate -- --write" changes it.';
}
