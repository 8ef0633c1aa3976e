import type { Edition } from '../model/edition.ts';
import type { Archive } from '../source/archive.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Notice } from './notice.ts';

/** Says when more documents have a number than their series is said to have: pages would read “3 of two”. */
export function shortSeries({ record, documents }: Edition, { edition }: Archive): Notice[] {
  const { series } = record;
  if (series === undefined) return [];
  const numbered = documents.filter(
    ({ record: { number, collection } }) => number !== undefined && collection === undefined,
  );
  if (numbered.length <= series.count) return [];
  return [
    {
      message: `"count" is ${series.count}, but ${numbered.length} documents of the series have a number.`,
      file: edition.path,
      point: parseYaml(edition.path, edition.text).locate(['series', 'count']),
    },
  ];
}
