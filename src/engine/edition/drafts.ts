/** Documents that editors mark as unfinished, `draft: true`. They are read where somebody asks for them, and never released. */
import type { SourceFile } from '../source/archive.ts';

const RECORD = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;
const DRAFT = /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m;

/** Whether the record of a document says that it is a draft. It is read as text: a draft may have any mistake. */
export function isDraft({ text }: Pick<SourceFile, 'text'>): boolean {
  return text.startsWith('---') && DRAFT.test(RECORD.exec(text)?.[1] ?? '');
}
