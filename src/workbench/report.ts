/** What the development server tells an editor beside a page: problems, notices, and names that no entry has. */
import type { Diagnostic, RelatedPlace } from '../engine/diagnostics/diagnostic.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Notice, noticesOf } from '../engine/notices/index.ts';
import { type UnknownName, unknownNames } from '../engine/notices/names-report.ts';
import type { Remember } from '../engine/notices/prose.ts';
import type { Archive, SourceFile } from '../engine/source/archive.ts';
import { REGISTERS } from '../engine/source/registers.ts';

/** A problem or a notice. */
export interface Remark {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The id of the rule; a notice has none. */
  readonly rule?: string;
  readonly suggestion?: string;
}

export interface WorkbenchReport {
  /** The path of the page that the report is about. */
  readonly page: string;
  /** Problems in the file of the page, and in others. */
  readonly here: readonly Remark[];
  readonly elsewhere: readonly Remark[];
  /** Advice on the file of the page. It is given when there is no problem. */
  readonly notices: readonly Remark[];
  /** Names in the document of the page that no entry has. */
  readonly names: readonly UnknownName[];
}

/** What was compiled. Without an edition, only problems are known. */
export interface Compiled {
  readonly archive: Archive;
  readonly edition?: Edition | undefined;
  readonly problems: readonly Diagnostic[];
}

/** What was found in each file, as long as the file is the same object. */
const found = new WeakMap<SourceFile, Notice[]>();

const remember: Remember = (file, find) => {
  const notices = found.get(file) ?? find();
  found.set(file, notices);
  return notices;
};

/** The report on the page at `page`, a path such as `/documents/log/`. */
export function workbenchReport(
  { archive, edition, problems }: Compiled,
  page: string,
): WorkbenchReport {
  const file = fileOfPage(archive, edition, page);
  const remarks = problems.map(remarkOf);
  const notices =
    edition === undefined || problems.length > 0 ? [] : noticesOf(edition, archive, remember);
  const documents = edition?.documents.filter((document) => document.file === file) ?? [];
  return {
    page,
    here: remarks.filter((one) => one.file === file),
    elsewhere: remarks.filter((one) => one.file !== file),
    notices: notices.filter((one) => one.file === file).map(remarkOf),
    names: edition === undefined ? [] : unknownNames(edition, documents),
  };
}

const remarkOf = (one: RelatedPlace & Partial<Diagnostic>): Remark => ({
  message: one.message,
  file: one.file,
  ...one.point,
  ...(one.rule !== undefined && { rule: one.rule }),
  ...(one.suggestion !== undefined && { suggestion: one.suggestion }),
});

/** The file in which an editor writes what a page shows; that of the edition for pages of no file of their own. */
function fileOfPage(archive: Archive, edition: Edition | undefined, page: string): string {
  const [, folder = '', id = ''] = page.split('/');
  const essay = edition?.essays.find(({ record }) => record.address === page);
  if (essay !== undefined) return essay.file;
  if (folder === 'documents') {
    const document = archive.documents.find((one) => one.id === decodeURIComponent(id));
    if (document !== undefined) return document.path;
  }
  const register = REGISTERS.find((one) => one === folder);
  if (register !== undefined) return archive[register].path;
  if (folder === 'dates') return archive.events.path;
  if (folder === 'bibliography') return archive.bibliography.path;
  return archive.edition.path;
}
