/** Reads a table: rows and cells with their alignment. */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Table, TableRow } from 'mdast';
import type { Alignment } from '../model/segments.ts';
import { readInlines } from './inline.ts';
import type { InlineState } from './inline-state.ts';
import { space } from './plain-runs.ts';
import { inSegment } from './segment-reader.ts';

/** The table as an element that can be moved sideways, each row and cell a segment. */
export function readTable(table: Table, state: InlineState): ElementContent {
  const [first, ...others] = table.children;
  const hasHead = first?.children.some(({ children }) => children.length > 0) ?? false;
  const readRow = (row: TableRow, isHead: boolean, index: number): ElementContent[] => [
    ...(index === 0 ? [] : [space(state)]),
    h(
      'tr',
      inSegment(
        'row',
        state,
        () => readCells(row, table, isHead, state),
        isHead ? { isHead: true } : {},
      ),
    ),
  ];
  const { table: name } = state.context.registers.strings.document;
  const content = inSegment('table', state, (): ElementContent[] => [
    ...(first !== undefined && hasHead ? [h('thead', readRow(first, true, 0))] : []),
    h(
      'tbody',
      others.flatMap((row, index) => readRow(row, false, hasHead ? index + 1 : index)),
    ),
  ]);
  // A wide table is moved sideways: by keyboard as well.
  return h('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: name }, [
    h('table', content),
  ]);
}

function readCells(
  row: TableRow,
  { align }: Table,
  isHead: boolean,
  state: InlineState,
): ElementContent[] {
  return row.children.flatMap((cell, column): ElementContent[] => {
    const side = align?.[column];
    const facts: { align?: Alignment } =
      side === 'center' || side === 'right' ? { align: side } : {};
    const before = column === 0 ? [] : [space(state)];
    const content = inSegment('cell', state, () => readInlines(cell.children, state, true), facts);
    const properties: Properties = {
      ...(facts.align === undefined ? {} : { className: [facts.align] }),
      ...(isHead ? { scope: 'col' } : {}),
    };
    return [...before, h(isHead ? 'th' : 'td', properties, content)];
  });
}
