/** The list of archival references: documents by the location of their originals. */
import { documentAddress, groupAddress, passageAddress } from '../engine/model/addresses.ts';
import { type FiledDocument, repositories, unfiled } from '../engine/model/archival-files.ts';
import { shortNameOf } from '../engine/model/archive-reference.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { groupOf } from '../engine/model/entries.ts';
import { statedIn } from '../search/index/references.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { documentHeading } from './document-heading.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';
import { type BasisView, basisView } from './statement.ts';

export interface ReferencesView {
  readonly page: PageView;
  readonly archives: readonly ArchiveView[];
  /** Documents of the series without a call number. */
  readonly unknown: readonly { readonly href: string; readonly number: string }[];
}

/** An archive with its files. */
export interface ArchiveView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly shortName: string;
  readonly files: readonly {
    readonly name: string;
    readonly documents: readonly FiledDocumentView[];
  }[];
}

/** A document in its archival file. */
export interface FiledDocumentView {
  readonly href: string;
  readonly title: string;
  /** The position in the file; empty if unknown. */
  readonly within: string;
  /** The passage that states the call number. */
  readonly statedIn?: { readonly href: string; readonly label: string } | undefined;
  readonly basis: BasisView;
}

/** The list of archival references. */
export function referencesView(edition: Edition): ReferencesView {
  const strings = stringsOf(edition.record.lang);
  const { title, description } = strings.references;
  const facts = { address: '/references/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    archives: repositories(edition).map(({ id, files }) => {
      const group = groupOf(edition, id);
      return {
        id,
        href: groupAddress(id),
        name: group.name,
        shortName: shortNameOf(group, edition.record.lang),
        files: files.map(({ name, filed }) => ({
          name,
          documents: filed.map((one) => filedDocumentView(edition, one, strings)),
        })),
      };
    }),
    unknown: unfiled(edition).map(({ id, record }) => ({
      href: documentAddress(id),
      number: record.number ?? '',
    })),
  };
}

function filedDocumentView(
  edition: Edition,
  { document, archive, within }: FiledDocument,
  strings: Strings,
): FiledDocumentView {
  const stated = statedIn(edition, document);
  return {
    href: documentAddress(document.id),
    title: documentHeading(document, strings),
    within,
    ...(stated === undefined
      ? {}
      : {
          statedIn: {
            href: passageAddress(document.id, stated.id),
            label: passageName(document, stated, strings),
          },
        }),
    basis: basisView(edition, archive),
  };
}
