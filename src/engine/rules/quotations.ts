/** Phrases that records, events and claims quote from passages, with their positions. */
import type { Edition } from '../model/edition.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import type { Point } from '../source/position.ts';
import { parseYaml, type Yaml } from '../source/yaml.ts';
import type { RuleContext } from './rule.ts';

export interface Quotation {
  readonly document: string;
  readonly passage: string;
  readonly phrase: string;
  /** Whether it must be in the text as received, and not as emended. */
  readonly asReceived?: true;
  readonly file: string;
  /** The position of one of its fields. */
  readonly locate: (field: 'document' | 'passage' | 'phrase') => Point;
}

/** All quotations: `mentioned` in records, `mention` in events, `quotation` of claims that this archive makes. */
export function quotations(edition: Edition, context: RuleContext): Quotation[] {
  const located = (file: string, yaml: () => Yaml, ...path: readonly PropertyKey[]) => ({
    file,
    locate: (field: string) => yaml().locate([...path, field]),
  });
  return [
    ...edition.documents.flatMap((document) =>
      document.record.mentioned.map((mention, index) => ({
        ...mention,
        ...located(document.file, () => recordYaml(context, document), 'mentioned', index),
      })),
    ),
    ...edition.events.flatMap(({ mention }, index) =>
      mention === undefined
        ? []
        : [
            {
              ...mention,
              ...located(context.yaml.events.file, () => context.yaml.events, index, 'mention'),
            },
          ],
    ),
    ...edition.claims.flatMap(({ quotation: phrase, source }, index): Quotation[] => {
      const { document, passage } = source;
      if (document === undefined || passage === undefined) return [];
      const { claims } = context.yaml;
      const locate = (field: string): Point =>
        claims.locate(field === 'phrase' ? [index, 'quotation'] : [index, 'source', field]);
      return [{ document, passage, phrase, asReceived: true, file: claims.file, locate }];
    }),
  ];
}

/** The parsed front matter of a document or essay, for positions of its record. */
export function recordYaml({ archive }: RuleContext, { file }: { readonly file: string }): Yaml {
  const source = [...archive.documents, ...archive.essays].find(({ path }) => path === file);
  return source === undefined ? parseYaml(file, '{}') : parseFrontMatter(file, source.text).yaml;
}
