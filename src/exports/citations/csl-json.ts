/** CSL-JSON (application/vnd.citationstyles.csl+json), which reference managers exchange. */
import type { CslItem } from './csl-item.ts';

/** The text of a file with these items. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;
