/** The registers, the documents and what passages name, as rows of tables. */
import { documentAddress, entryAddress, passageAddress } from '../engine/model/addresses.ts';
import { citePassages } from '../engine/model/citing.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { outboundLinks } from '../engine/model/outbound-links.ts';
import type { AuthorityRecord } from '../engine/schemas/registers.ts';
import type { Register } from '../engine/source/registers.ts';
import { archiveWords } from '../exports/archive.ts';
import { sameAs } from '../exports/same-as.ts';
import type { Row, Tables } from '../exports/tables.ts';
import { absolute } from '../exports/target.ts';
import { claimRow } from './claim-data.ts';

/** Every table of the edition. */
export function tablesView(edition: Edition): Tables {
  const entry = (register: Register, one: Entry<AuthorityRecord>): Row => ({
    id: one.id,
    name: one.name,
    url: absolute(edition, entryAddress[register](one.id)),
    sameAs: sameAs(one).join(' '),
  });
  return {
    people: edition.people.map((one) => ({
      ...entry('people', one),
      sort: one.sort,
      born: one.born?.edtf,
      died: one.died?.edtf,
    })),
    places: edition.places.map((one) => ({
      ...entry('places', one),
      modern: one.modern,
      kind: one.kind,
      today: one.today,
      latitude: one.coordinates?.[0],
      longitude: one.coordinates?.[1],
    })),
    groups: edition.groups.map((one) => ({ ...entry('groups', one), kind: one.kind })),
    events: edition.events.map(({ id, edtf, title, basis, certainty, mention }) => ({
      id,
      edtf,
      title,
      basis,
      certainty,
      document: mention?.document,
      passage: mention?.passage,
    })),
    documents: edition.documents.map(({ id, record }) => {
      const archive = record.archive && archiveWords(edition, record.archive);
      return {
        id,
        number: record.number,
        title: record.title,
        genre: record.genre,
        text: record.text,
        place: record.place,
        archive: archive?.repository,
        callNumber: archive?.callNumber,
        url: absolute(edition, documentAddress(id)),
      };
    }),
    dates: edition.documents.flatMap(({ id, record }) =>
      record.dates.map(({ kind, edtf, basis, certainty }) => ({
        document: id,
        kind,
        edtf,
        basis,
        certainty,
      })),
    ),
    claims: edition.claims.map((claim) => claimRow(edition, claim)),
    links: outboundLinks(edition),
    mentions: edition.documents.flatMap((document) =>
      document.passages.flatMap((passage) =>
        passage.mentions.map(({ start, end, form, role, register, id }) => ({
          document: document.id,
          passage: passage.id,
          citation: citePassages(document, passage),
          start,
          end,
          form,
          role,
          register,
          id,
          url: absolute(edition, passageAddress(document.id, passage.id)),
        })),
      ),
    ),
  };
}
