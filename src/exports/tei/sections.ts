/** Divisions by headings: a heading holds what follows it, up to the next heading of its level or of a higher one. */
import type { DocumentData, PartData } from '../data/document.ts';

/** A division that a heading opens. */
export interface HeadedSection {
  readonly type: 'section';
  /** Id of the heading. */
  readonly id: string;
  readonly parts: readonly SectionedPart[];
}

export type SectionedPart = PartData | HeadedSection;

/** Puts the parts below headings into divisions. A single first heading is that of the whole. */
export function sectioned(parts: readonly PartData[], { passages }: DocumentData): SectionedPart[] {
  const levels = new Map(
    passages.flatMap(({ id, kind, level = 1 }) => (kind === 'heading' ? [[id, level]] : [])),
  );
  const levelOf = (part: PartData): number | undefined =>
    part.type === 'passage' ? levels.get(part.id) : undefined;
  const first = parts[0] && levelOf(parts[0]);
  const isOfWhole =
    first !== undefined && parts.slice(1).every((part) => (levelOf(part) ?? first + 1) > first);
  const divide = (all: readonly PartData[]): SectionedPart[] => {
    const sections: SectionedPart[] = [];
    let index = 0;
    while (index < all.length) {
      const part = all[index] as PartData;
      const level = levelOf(part);
      index++;
      if (level === undefined) {
        sections.push(part);
        continue;
      }
      const rest = all.slice(index);
      const next = rest.findIndex((one) => (levelOf(one) ?? level + 1) <= level);
      const inner = next === -1 ? rest : rest.slice(0, next);
      sections.push({ type: 'section', id: part.id, parts: [part, ...divide(inner)] });
      index += inner.length;
    }
    return sections;
  };
  return isOfWhole ? [parts[0] as PartData, ...divide(parts.slice(1))] : divide(parts);
}
