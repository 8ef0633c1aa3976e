/** The report formats. A new one needs a module, a name and a line here. */
import type { Archive } from '../../source/archive.ts';
import type { Diagnostic, RelatedPlace } from '../diagnostic.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './terminal.ts';

/** Notices are advice: an archive with notices alone is sound. */
export type Reporter = (
  problems: readonly Diagnostic[],
  archive: Archive,
  notices?: readonly RelatedPlace[],
) => string;

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  text: (problems, archive) => reportText(problems, archive),
  json: reportJson,
  github: reportGithub,
};

export const isReportFormat = (name: string): name is ReportFormat =>
  REPORT_FORMATS.some((format) => format === name);
