import type { Edition } from '../model/edition.ts';
import { unknownPlaces } from './map-places.ts';
import type { Rule } from './rule.ts';
import { type TargetAddress, targetProblem } from './targets.ts';

/** Everything that the edition's record refers to exists. */
export const editionIsConsistent: Rule = {
  name: 'edition-is-consistent',
  *check(edition, context) {
    const { file, locate } = context.yaml.edition;
    for (const { path, ...address } of addressesOf(edition)) {
      const whole = targetProblem(edition, context, { document: address.document });
      const found = whole ?? targetProblem(edition, context, address);
      if (found === undefined) continue;
      const field = whole === undefined ? 'first' : 'document';
      yield {
        ...found,
        file,
        point: locate([...path, field]),
        length: (address[field] ?? '').length,
      };
    }
    for (const { id, path, ...found } of unknownPlaces(edition)) {
      yield { ...found, file, point: locate(path), length: id.length };
    }
  },
};

const addressesOf = ({ record }: Edition): (TargetAddress & { path: readonly PropertyKey[] })[] => [
  ...record.navigation.map(({ document }, index) => ({ document, path: ['navigation', index] })),
  ...record.beginnings.map(({ document, first, last }, index) => ({
    ...{ document, first, last },
    path: ['beginnings', index],
  })),
  ...record.provenance.flatMap(({ document }, index) =>
    document === undefined ? [] : [{ document, path: ['provenance', index] }],
  ),
];
