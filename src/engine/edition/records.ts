/** Reads the records that are not documents: the edition, its registers, and its anchor registry. */
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  type AnchorRegistry,
  anchorRegistry,
  type Release,
  releases,
} from '../schemas/anchor-registry.ts';
import { type Event, event, type Term, term } from '../schemas/authority.ts';
import { type Work, work } from '../schemas/bibliography.ts';
import { type Claim, claim } from '../schemas/claim.ts';
import { type EditionRecord, edition } from '../schemas/edition.ts';
import { type Genre, genre } from '../schemas/genre.ts';
import { type OutboundLink, outboundLink } from '../schemas/outbound-link.ts';
import { type Quotation, quotation } from '../schemas/quotation.ts';
import { AUTHORITY, type AuthorityRecords } from '../schemas/registers.ts';
import { validate } from '../schemas/validate.ts';
import type { Archive, SourceFile } from '../source/archive.ts';
import { perObject } from '../source/per-object.ts';
import { forRegisters, REGISTERS, type Register } from '../source/registers.ts';
import { type Yaml, yamlOf } from '../source/yaml.ts';

/** The records. A list that cannot be read is empty. */
export interface Records extends AuthorityRecords {
  readonly edition: EditionRecord | undefined;
  readonly works: readonly Work[];
  readonly events: readonly Event[];
  readonly terms: readonly Term[];
  /** Those that the archive declares. */
  readonly genres: readonly Genre[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  /** Links to other sites, with what the archive says of them. */
  readonly outbound: readonly OutboundLink[];
  readonly registry: AnchorRegistry;
  readonly releases: readonly Release[];
  /** False if one of the lists cannot be read. */
  readonly areListsReadable: boolean;
  /** The parsed files of the records. */
  readonly yaml: RecordFiles;
}

/** How each list of records is validated. */
const LISTS = {
  works: z.array(work),
  events: z.array(event),
  terms: z.array(term),
  genres: z.array(genre),
  claims: z.array(claim),
  quotations: z.array(quotation),
  outbound: z.array(outboundLink),
  ...forRegisters((register): z.ZodType => z.array(AUTHORITY[register].schema)),
};

const validated = perObject((schema: z.ZodType) =>
  perObject((yaml: Yaml) => validate(schema, yaml)),
);

/** Reads the records. Problems are appended to `problems`. */
export function readRecords(archive: Archive, problems: Diagnostic[]): Records {
  const yaml = {
    edition: yamlOf(archive.edition),
    bibliography: parseList(archive.bibliography),
    ...forRegisters((register) => parseList(archive[register])),
    events: parseList(archive.events),
    terms: parseList(archive.terms),
    claims: parseList(archive.claims),
    quotations: parseList(archive.quotations),
    anchors: parseList(archive.anchors),
  };
  const read = <Schema extends z.ZodType>(
    schema: Schema,
    from: Yaml,
  ): z.output<Schema> | undefined => {
    const { value, problems: found } = validated(schema)(from);
    problems.push(...found);
    return value as z.output<Schema> | undefined;
  };
  const record = read(edition, yaml.edition);
  const works = read(LISTS.works, yaml.bibliography);
  const authority = forRegisters((register) => read(LISTS[register], yaml[register])) as {
    readonly [Kind in keyof AuthorityRecords]: AuthorityRecords[Kind] | undefined;
  };
  const events = read(LISTS.events, yaml.events);
  const terms = read(LISTS.terms, yaml.terms);
  const genres = read(LISTS.genres, parseList(archive.genres));
  const claims = read(LISTS.claims, yaml.claims);
  const quotations = read(LISTS.quotations, yaml.quotations);
  const outbound = read(LISTS.outbound, parseList(archive.links));
  const pages = read(anchorRegistry, yaml.anchors);
  const changes = read(releases, parseList(archive.changes));
  return {
    edition: record,
    works: works ?? [],
    ...(forRegisters((register) => authority[register] ?? []) as AuthorityRecords),
    events: events ?? [],
    terms: terms ?? [],
    genres: genres ?? [],
    claims: claims ?? [],
    quotations: quotations ?? [],
    outbound: outbound ?? [],
    registry: pages ?? [],
    releases: changes ?? [],
    areListsReadable: ![
      works,
      ...REGISTERS.map((one) => authority[one]),
      events,
      terms,
      genres,
      claims,
      quotations,
      outbound,
      pages,
      changes,
    ].includes(undefined),
    yaml,
  };
}

/** A missing list is an empty one, and so is a file of comments. */
const parseList = perObject((file: SourceFile): Yaml => {
  const yaml = yamlOf(file);
  return yaml.data === null ? { ...yaml, data: [] } : yaml;
});

/** The parsed files of the records, for positions. */
export type RecordFiles = Readonly<
  Record<
    | Register
    | 'edition'
    | 'events'
    | 'terms'
    | 'bibliography'
    | 'claims'
    | 'quotations'
    | 'anchors',
    Yaml
  >
>;
