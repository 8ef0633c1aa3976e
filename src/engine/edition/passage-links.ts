/** The references of claims and quotations: to passages, works and people. */
import type { Link } from '../model/document.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Path, Yaml } from '../source/yaml.ts';

/** Where passages are: a document, and perhaps the first and last passage. */
interface Place {
  readonly document: string;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** The links of claims: who makes them, the works that have them, and the passages that bear on them. */
export const claimLinks = (claims: readonly Claim[], yaml: Yaml): Link[] =>
  claims.flatMap(({ id, by, source: { cite }, evidence }, index) => [
    ...(by === undefined
      ? []
      : [{ to: 'parties' as const, id: by, from: id, ...placed(yaml, [index, 'by'], by) }]),
    ...(cite === undefined ? [] : [workLink(cite, id, yaml, [index, 'source', 'cite'])]),
    ...evidence.map((place, at) => passageLink(place, id, yaml, [index, 'evidence', at])),
  ]);

/** The links of quotations: their passages. */
export const quotationLinks = (quotations: readonly Quotation[], yaml: Yaml): Link[] =>
  quotations.map((one, index) => passageLink(one, one.id, yaml, [index]));

function workLink(cite: string, from: string, yaml: Yaml, path: Path): Link {
  const [id = ''] = cite.split(', ');
  return { to: 'works', id, from, ...placed(yaml, path, id) };
}

const passageLink = (
  { document, first, last }: Place,
  from: string,
  yaml: Yaml,
  path: Path,
): Link =>
  first === undefined
    ? { to: 'document', id: document, from, ...placed(yaml, [...path, 'document'], document) }
    : {
        to: 'passage',
        id: document,
        first,
        last,
        from,
        ...placed(yaml, [...path, 'first'], first),
      };

const placed = (
  yaml: Yaml,
  path: Path,
  word: string,
): Pick<Link, 'file' | 'position' | 'length'> => ({
  file: yaml.file,
  position: yaml.locate(path),
  length: word.length,
});
