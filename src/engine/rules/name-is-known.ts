import { suggestionFor } from '../diagnostics/suggestions.ts';
import type { Link } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { perEdition } from '../model/per-edition.ts';
import { AUTHORITY } from '../schemas/registers.ts';
import { forRegisters, REGISTERS, type Register } from '../source/registers.ts';
import { linksOf, placeOfLink } from './links.ts';
import type { Rule } from './rule.ts';

const expected: Readonly<Record<string, readonly Register[]>> = {
  ...forRegisters((register) => [register]),
  parties: ['people', 'groups'],
  entries: REGISTERS,
};

/** Every id of a person, place, group or term exists in the list of its kind. */
export const nameIsKnown: Rule = {
  name: 'name-is-known',
  *check(edition) {
    const misread = misreadIds(edition);
    const terms = edition.terms.map(({ id }) => id);
    const knownTerms = new Set(terms);
    for (const link of linksOf(edition)) {
      if (link.to === 'terms' && !knownTerms.has(link.id)) {
        yield {
          message: `Unexpected term "${link.id}", expected the id of a term in authority/terms.yaml.`,
          ...placeOfLink(link),
          ...suggestionFor(link.id, terms),
        };
      }
      const registers = expected[link.to];
      if (registers === undefined || misread(link)) continue;
      if (registers.some((register) => holds(edition, register, link.id))) continue;
      const kinds = registers
        .map((register) => AUTHORITY[register].singular)
        .join(', ')
        .replace(/, (?=\w+$)/, ' or ');
      const other = REGISTERS.find((register) => holds(edition, register, link.id));
      yield {
        message:
          other === undefined
            ? `Unexpected name "${link.id}", expected the id of a ${kinds} in the registers.`
            : `Unexpected ${AUTHORITY[other].singular} "${link.id}", expected a ${kinds}.`,
        ...placeOfLink(link),
        ...(other === undefined
          ? suggestionFor(
              link.id,
              registers.flatMap((register) => edition[register].map(({ id }) => id)),
            )
          : {}),
      };
    }
  },
};

const holds = (edition: Edition, register: Register, id: string): boolean =>
  idsOf(edition)[register].has(id);

const idsOf = perEdition((edition) =>
  forRegisters((register) => new Set(edition[register].map(({ id }) => id))),
);

/** Names that a record resolves to an unknown id. The record's line is reported, and not each name. */
function misreadIds(edition: Edition): (link: Link) => boolean {
  const readings = new Map(
    edition.documents.map(({ file, record }) => [file, new Set(Object.values(record.readings))]),
  );
  return ({ file, id, from }) => from !== undefined && readings.get(file)?.has(id) === true;
}
