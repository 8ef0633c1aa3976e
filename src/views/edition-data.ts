/** The edition as it is published in JSON. */
import { documentAddress, receivedFileAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { genreOf } from '../engine/model/genres.ts';
import type { Register } from '../engine/source/registers.ts';
import { EDITION_SCHEMA, type EditionData } from '../exports/data/edition.ts';
import type { Entity } from '../exports/data/shared.ts';
import { editorsOf, inNameOrder } from '../exports/entries.ts';
import { formatsIn } from '../exports/formats.ts';
import { absolute } from '../exports/target.ts';
import { claimData, quotationData } from './claim-data.ts';
import { entityOf } from './entity.ts';

export function editionData(edition: Edition): EditionData {
  const { record, documents, received, releases } = edition;
  const { title, subtitle, description, url, version, date, lang } = record;
  const { publisher, contact, keeper, licences } = record;
  const at = (address: string): string => absolute(edition, address);
  const entities = (register: Register): Entity[] =>
    edition[register].map(({ id }) => entityOf(edition, register, id));
  return {
    $schema: at(EDITION_SCHEMA),
    title,
    url: `${url}/`,
    version,
    date,
    subtitle,
    description,
    language: lang,
    editors: editorsOf(edition).map(inNameOrder),
    ...(publisher === undefined ? {} : { publisher }),
    ...(contact === undefined ? {} : { contact }),
    ...(keeper === undefined ? {} : { keeper }),
    licences: { words: licences.words, source: licences.source },
    editions: releases.map((release) => ({ version: release.version, date: release.date })),
    documents: documents.map(({ id, record: { number, title, genre, text } }) => ({
      id,
      ...(number === undefined ? {} : { number }),
      title,
      genre: { id: genre, label: genreOf(edition, genre).label },
      text,
      url: at(documentAddress(id)),
    })),
    formats: formatsIn(record).map(({ file, mediaType, needsText }) => ({
      file,
      mediaType,
      needsText,
    })),
    received: received.map(({ file, title, sha256, bytes }) => ({
      file,
      title,
      url: at(receivedFileAddress(file)),
      sha256,
      bytes,
    })),
    people: entities('people'),
    places: entities('places'),
    groups: entities('groups'),
    claims: edition.claims.map((claim) => claimData(edition, claim)),
    quotations: edition.quotations.map((quotation) => quotationData(edition, quotation)),
  };
}
