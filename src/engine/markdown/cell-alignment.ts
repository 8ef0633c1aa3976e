/** How the words of cells stand in tables of editorial prose: a class, as cells of transcriptions have, for the attribute that HTML no longer has. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives cells that stand in the middle or at the right their class. */
export function classAlignedCells(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'td' && tagName !== 'th') return;
    const { align } = properties;
    delete properties.align;
    if (align === 'center' || align === 'right') properties.className = [align];
  });
}
