/** Writes CITATION.cff, from which GitHub and reference managers cite a repository: https://citation-file-format.github.io */
import { isSiteAddress } from '../engine/notices/unset-fields.ts';
import type { EditionRecord } from '../engine/schemas/edition.ts';

/** What the file says of the edition. */
export type CitedEdition = Pick<
  EditionRecord,
  'title' | 'subtitle' | 'version' | 'date' | 'editors' | 'url' | 'licences'
>;

/** Names of licences in SPDX, which the format asks for. */
const SPDX: ReadonlySet<string> = new Set([
  'MIT',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC0-1.0',
]);

/** The text of the file. */
export function citationFile({
  title,
  subtitle,
  version,
  date,
  editors,
  url,
  licences,
}: CitedEdition): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const licence = licences.words.trim().replaceAll(/\s+/g, '-');
  const names = [licence, licences.code].filter((name) => SPDX.has(name));
  return [
    'cff-version: 1.2.0',
    'message: If you use this edition or its software, please cite it as below.',
    'type: dataset',
    `title: ${quoted(citedTitle({ title, subtitle }))}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(date)}`,
    'authors:',
    ...editors.map((name) => `  - name: ${quoted(name)}`),
    // No citation has an address that leads nowhere.
    ...(isSiteAddress(url) ? [`url: ${quoted(url)}`] : []),
    ...(names.length === 0 ? [] : ['license:', ...names.map((name) => `  - ${name}`)]),
    '',
  ].join('\n');
}

/** Title and subtitle in one line. */
export const citedTitle = ({ title, subtitle }: Pick<CitedEdition, 'title' | 'subtitle'>): string =>
  `${title}: ${subtitle}`;
