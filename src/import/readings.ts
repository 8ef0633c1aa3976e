/** Decides what a name means in a text that several entries have: the one that the text also names in full. */
import type { Doubt } from './blocks.ts';
import type { Imported } from './imported.ts';
import type { KnownName } from './names.ts';

/** Decisions, and names on which there is none. */
export interface Readings {
  readonly decided: readonly { readonly form: string; readonly id: string }[];
  readonly undecided: readonly string[];
  readonly doubts: readonly Doubt[];
}

/**
 * @param unused forms that need no decision after all
 * @param named what forms mean where the source says it
 */
export function decideReadings(
  { text, lines }: Pick<Imported, 'text' | 'lines'>,
  names: readonly KnownName[],
  unused: ReadonlySet<string> = new Set(),
  named: ReadonlyMap<string, readonly string[]> = new Map(),
): Readings {
  const all = text.split('\n');
  let left = lines.map(([from, to]) => all.slice(from - 1, to).join('\n')).join('\n');
  const owners = Map.groupBy(names, ({ text: form }) => form);
  const counts = new Map<string, number>();
  const open: { form: string; ids: readonly string[]; count: number }[] = [];
  // The longest form first, so that a part of a name is not taken for a name.
  for (const [form, entries] of owners) {
    if (!left.includes(form)) continue;
    const ids = [...new Set(entries.map(({ id }) => id))];
    let count = 0;
    left = left.replaceAll(wholeWord(form), () => {
      count++;
      return '\uE000';
    });
    if (count === 0) continue;
    if (ids.length > 1) open.push({ form, ids, count });
    else counts.set(ids[0] ?? '', (counts.get(ids[0] ?? '') ?? 0) + count);
  }
  const needed = open.filter(({ form }) => !unused.has(form));
  const said = needed.flatMap(({ form, ids }) => {
    const id = named.get(form)?.find((one) => ids.includes(one));
    return id === undefined ? [] : [{ form, id }];
  });
  const isSaid = (form: string): boolean => said.some((one) => one.form === form);
  const verdicts = needed
    .filter(({ form }) => !isSaid(form))
    .map(({ form, ids, count }) => {
      const ranked = ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
      const [first, second] = ranked;
      const isClear = (counts.get(first ?? '') ?? 0) > (counts.get(second ?? '') ?? 0);
      return { form, count, ids, id: isClear ? first : undefined };
    });
  return {
    decided: [
      ...said,
      ...verdicts.flatMap(({ form, id }) => (id === undefined ? [] : [{ form, id }])),
    ],
    undecided: verdicts.filter(({ id }) => id === undefined).map(({ form }) => form),
    doubts: verdicts.map(({ form, id, ids, count }) => ({
      message:
        id === undefined
          ? `“${form}” may be ${ids.join(' or ')}: say which with readings, and remove “draft: true”.`
          : `“${form}” (${count} times) is read as ${id}, whom the text names most; it may also be ${ids.filter((one) => one !== id).join(' or ')}.`,
    })),
  };
}

const wholeWord = (form: string): RegExp => {
  const escaped = form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
};
