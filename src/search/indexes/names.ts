/** Where every name stands: entry → form → passages. The data of the concordance, for search. */
import type { Edition } from '../../engine/model/edition.ts';
import type { NameIndex } from '../reading/small-indexes.ts';
import type { Register } from '../reading/vocabulary.ts';

/** The passages of every entry that the texts name, by the form in which they do, in reading order. */
export function passagesByName({ documents }: Edition): NameIndex {
  const index: Record<Register, Record<string, Record<string, string[]>>> = {
    people: {},
    places: {},
    groups: {},
  };
  for (const { id: document, passages } of documents) {
    for (const { id: anchor, mentions } of passages) {
      for (const { register, id, form } of mentions) {
        index[register][id] ??= {};
        const forms = index[register][id];
        forms[form] ??= [];
        const address = `${document}#${anchor}`;
        if (forms[form].at(-1) !== address) forms[form].push(address);
      }
    }
  }
  return index;
}
