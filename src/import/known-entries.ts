/** Entries that the source names, in the archive: whom a name means, and who speaks. */
import {
  type Block,
  type Division,
  type Doubt,
  type Inline,
  type MarkName,
  type NamedEntry,
  withContent,
} from './blocks.ts';
import { entryNamed, type KnownName, personAtStart } from './names.ts';

/** The id of the archive's entry with this key, or else with this name. */
export function entryOf(
  { key, name }: NamedEntry,
  names: readonly KnownName[],
): string | undefined {
  if (names.some(({ id }) => id === key)) return key;
  return name === undefined ? undefined : entryNamed(name, names)?.id;
}

/** The entries that each form means in the source, the most frequent first. */
export function formsNamed(
  blocks: readonly Block[],
  names: readonly KnownName[],
): ReadonlyMap<string, readonly string[]> {
  const found: { form: string; id: string }[] = [];
  const look = (content: readonly Inline[]): readonly Inline[] => {
    for (const part of content) {
      if (typeof part === 'string' || !('content' in part)) continue;
      if ('named' in part) {
        const id = entryOf(part.named, names);
        if (id !== undefined) found.push({ form: formOf(part.content), id });
      }
      look(part.content);
    }
    return content;
  };
  for (const block of blocks) withContent(block, look);
  return new Map(
    [...Map.groupBy(found, ({ form }) => form)].map(([form, all]) => {
      const byId = [...Map.groupBy(all, ({ id }) => id)];
      return [form, byId.sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)];
    }),
  );
}

/** Blocks in which names are marked only where the archive would not find their entries, and speakers are those of the archive. */
export function withKnownEntries(
  blocks: readonly Block[],
  names: readonly KnownName[],
  idOf: (form: string) => string | undefined,
): { readonly blocks: readonly Block[]; readonly doubts: readonly Doubt[] } {
  const change = (content: readonly Inline[]): readonly Inline[] =>
    joined(
      content.flatMap((part): readonly Inline[] => {
        if (typeof part === 'string' || !('content' in part)) return [part];
        const inner = change(part.content);
        if ('mark' in part) return [withHand({ ...part, content: inner }, names)];
        if (!('named' in part)) return [{ ...part, content: inner }];
        const id = entryOf(part.named, names);
        if (id === undefined || id === idOf(formOf(part.content))) return inner;
        return [{ mark: 'name', content: inner, attributes: { ref: id } }];
      }),
    );
  const unknown = new Set<string>();
  const divisions = new Map<Division, Division | undefined>();
  const known = (division: Division): Division | undefined => {
    if (!divisions.has(division)) divisions.set(division, knownDivision(division, names));
    return divisions.get(division);
  };
  const read = blocks.map((block): Block => {
    const { speaker, hearer: met, within, ...bare } = withContent(block, change) as Block;
    const hearer = met && entryOf(met, names);
    const inside = within?.flatMap((one) => known(one) ?? []);
    const rest = {
      ...bare,
      ...(hearer !== undefined && { hearer: { key: hearer } }),
      ...(inside !== undefined && inside.length > 0 && { within: inside }),
    } as Block;
    if (speaker === undefined)
      return block.turn === undefined || isNarrated(block) ? rest : plain(rest);
    const id = entryOf(speaker, names);
    if (id === undefined) {
      unknown.add(speaker.name ?? speaker.key);
      return plain(rest);
    }
    if (block.turn === undefined) return { ...rest, speaker: { key: id } };
    const first = 'content' in block ? personAtStart(formOf(block.content), names) : undefined;
    const isSaid = first !== undefined && (idOf(first.text) ?? first.id) === id;
    return isSaid ? rest : { ...rest, turn: { ...block.turn, speaker: id } };
  });
  const doubts = [...unknown].map((name) => ({
    message: `“${name}” speaks, but is in no authority file: what is said is in plain paragraphs.`,
  }));
  return { blocks: read, doubts };
}

/** A division of someone whom the archive does not know is left out. */
function knownDivision(division: Division, names: readonly KnownName[]): Division | undefined {
  if (division.kind === 'topic') return division;
  const id = entryOf(division.by, names);
  return id === undefined ? undefined : { ...division, by: { key: id } };
}

/** A mark with the entry whose hand it is, if the archive has it. */
function withHand(
  { by, ...mark }: Extract<Inline, { mark: MarkName }>,
  names: readonly KnownName[],
): Inline {
  const id = by && entryOf(by, names);
  return id === undefined ? mark : { ...mark, attributes: { ...mark.attributes, by: id } };
}

const isNarrated = ({ turn }: Block): boolean => turn?.acts.includes('narrates') === true;

/** A turn of nobody the archive knows, as a paragraph. Its anchor is that of a turn. */
const plain = (block: Block): Block => {
  if (block.turn === undefined) return block;
  const { turn: _, anchor: __, hearer: ___, within, ...rest } = block;
  const voices = within?.filter(({ kind }) => kind === 'voice') ?? [];
  return (voices.length === 0 ? rest : { ...rest, within: voices }) as Block;
};

/** Words next to each other as one part. */
const joined = (content: readonly Inline[]): Inline[] =>
  content.reduce<Inline[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);

/** The words of a name, their spaces as one. */
const formOf = (content: readonly Inline[]): string =>
  content
    .map((part) =>
      typeof part === 'string' ? part : 'content' in part ? formOf(part.content) : '',
    )
    .join('')
    .replaceAll(/\s+/g, ' ');
