/** Turns of phrase about anchors that an edition has published. */
import type { Held } from '../anchors/compare.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Context } from './rule.ts';

const SHOWN = 60;

/** The beginning of the published words, in quotation marks. */
export const quoted = (words: string): string =>
  words.length <= SHOWN ? `"${words}"` : `"${words.slice(0, SHOWN).trimEnd()}…"`;

/** Where the ledger speaks of the anchor. */
export const inLedger = ({ yaml }: Context, { path, entry }: Held): Place => ({
  file: yaml.anchors.file,
  point: yaml.anchors.locate([...path, 'id']),
  message: `published since edition ${entry.since} as ${quoted(entry.words)}`,
});
