/** Archival call numbers by the levels that the archives declare: `box 3`, `RG 59, box 3`, `FO 371/84130`. */
import type { CallNumberLevel } from '../lexicon.ts';
import { longest } from './longest-terms.ts';
import type { LevelValue, ReferenceTerm, Unwritten } from './terms.ts';

/** Levels of one archive, from the widest to the narrowest. */
type Levels = readonly CallNumberLevel[];

/** Levels given one after the other. */
interface Chain {
  readonly start: number;
  end: number;
  readonly values: Record<string, LevelValue>;
  /** Whether one of them is understood by itself. */
  isSure: boolean;
}

/** Not between two letters or figures of any script. */
const EDGE = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))';

/** Finds call numbers, or as many of their levels as are given one after the other. */
export function findReferences(
  query: string,
  archives: readonly Levels[],
): Unwritten<ReferenceTerm>[] {
  const found = archives.flatMap((levels) => chainsIn(query, levels));
  return longest(found).map(({ start, end }) => ({
    kind: 'reference',
    start,
    end,
    interpretations: found
      .filter((chain) => chain.start === start && chain.end === end)
      .map(({ values }) => values),
  }));
}

function chainsIn(query: string, levels: Levels): Chain[] {
  const forms = levels.flatMap((level) =>
    [...level.typed, ...(level.ambiguous ?? [])].map((form) => ({ level, form })),
  );
  const sources = forms.map(({ level: { pattern }, form }) =>
    [EDGE, EDGE].join(form.replace('{value}', `\\s*((?:${pattern})(?:\\s?-\\s?\\d+)?)`)),
  );
  const chains: Chain[] = [];
  for (const match of query.matchAll(new RegExp(sources.join('|'), 'giu'))) {
    const [written, ...values] = match;
    const at = values.findIndex(Boolean);
    const { level, form } = forms[at] as (typeof forms)[number];
    let chain = chains.at(-1);
    if (!chain || /[^\s,;]/.test(query.slice(chain.end, match.index))) {
      chain = { start: match.index, end: 0, values: {}, isSure: false };
      chains.push(chain);
    }
    chain.end = match.index + written.length;
    chain.values[level.id] = levelValue(values[at] ?? '', level);
    chain.isSure ||= level.typed.includes(form);
  }
  return chains.filter(({ isSure }) => isSure);
}

/** A value as it is compared: of a range its first and last number. */
export function levelValue(value: string, { range }: { readonly range?: boolean }): LevelValue {
  if (!range) return value;
  const [first = 0, last = first] = (value.match(/\d+/g) ?? []).map(Number);
  return { first, last };
}
