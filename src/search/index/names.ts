/** Builds the index of names: entry → form → passages. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { forRegisters, type Register } from '../../engine/source/registers.ts';
import type { NamePlaces } from '../field-indexes.ts';
import type { Candidate } from '../query/terms.ts';
import { namedInRecord } from './document-record.ts';
import { namedInNotes } from './note-names.ts';

/** The passages and notes that name each entry, by form, in reading order. */
export const passagesByName = perEdition(collectNames);

function collectNames(edition: Edition): NamePlaces {
  const index: Record<Register, Record<string, Record<string, string[]>>> = forRegisters(
    () => ({}),
  );
  for (const document of edition.documents) {
    for (const { id, mentions } of document.passages) {
      for (const { form, ...entry } of mentions) add(entry, form, `${document.id}#${id}`);
    }
    for (const entry of namedInRecord(edition, document)) {
      add(entry, nameOf(entry, edition), `${document.id}#`);
    }
    const named = namedInNotes(document);
    for (const { id, text } of document.notes) {
      for (const entry of named.get(id) ?? []) {
        for (const form of formsIn(text, entry, edition)) {
          add(entry, form, `${document.id}#${id}`);
        }
      }
    }
  }
  return index;

  function add({ register, id }: Candidate, form: string, address: string): void {
    index[register][id] ??= {};
    const forms = index[register][id];
    forms[form] ??= [];
    if (forms[form].at(-1) !== address) forms[form].push(address);
  }
}

const nameOf = ({ register, id }: Candidate, edition: Edition): string =>
  edition[register].find((one) => one.id === id)?.name ?? id;

/** The forms of an entry in a text; its name if the text uses other words. */
function formsIn(text: string, { register, id }: Candidate, edition: Edition): string[] {
  const entry = edition[register].find((one) => one.id === id);
  const forms = [entry?.name ?? id, ...(entry?.forms ?? []).map((form) => form.text)];
  const standing = forms.filter((form) => text.includes(form));
  return standing.length > 0 ? standing : forms.slice(0, 1);
}
