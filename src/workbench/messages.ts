/** The messages between the panel in the browser and the development server. */
import type { WorkbenchReport } from './report.ts';

/** The panel asks for the report on a page. */
export const ASK = 'annotated-archive:ask';
export interface Question {
  readonly page: string;
}

/** The server answers every open page; each reads the answer about itself. */
export const ANSWER = 'annotated-archive:answer';
export interface Answer extends WorkbenchReport {
  /** The absolute path of the folder in which the archive's folder is. */
  readonly folder: string;
  /** What follows a command for another archive than `content`: ` --archive ../papers`. */
  readonly option: string;
}
