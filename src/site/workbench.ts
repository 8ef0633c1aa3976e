/** Connects the panel of `npm run dev` with the compiled archive. Astro's development toolbar shows it; a build has no toolbar. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BaseIntegrationHooks, DevToolbarAppEntry } from 'astro';
import { ANSWER, type Answer, ASK, type Question } from '../workbench/messages.ts';
import { workbenchReport } from '../workbench/report.ts';
import { archiveRoot } from './archive-root.ts';
import { openCompilation } from './edition.ts';

/** The panel, as an app of the toolbar. */
export const WORKBENCH: DevToolbarAppEntry = {
  id: 'annotated-archive',
  name: 'Problems and names',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><path d="M4 6h10M4 12h7M4 18h5M14 17l2.5 2.5L21 14"/></svg>',
  entrypoint: fileURLToPath(new URL('../workbench/panel.ts', import.meta.url)),
};

type Toolbar = Parameters<BaseIntegrationHooks['astro:server:setup']>[0]['toolbar'];

/** Answers the questions of open pages. */
export function answerWorkbench(toolbar: Toolbar): void {
  toolbar.on<Question>(ASK, ({ page }) => {
    const given = process.env.ARCHIVE || 'content';
    const option = given === 'content' ? '' : ` --archive ${given}`;
    openCompilation()
      .then((compiled) => {
        const report = workbenchReport(compiled, page);
        const answer: Answer = { ...report, folder: dirname(archiveRoot()), option };
        toolbar.send(ANSWER, answer);
      })
      // What cannot be read at all is an error of every page.
      .catch(() => undefined);
  });
}
