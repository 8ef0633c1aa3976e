/** Tells inline parts with words from white space. */
import type { Inline } from './blocks.ts';

/** Whether inline parts have words, or a mark of their own. */
export const hasWords = (content: readonly Inline[]): boolean =>
  content.some((part) => {
    if (typeof part === 'string') return part.trim() !== '';
    return 'content' in part ? hasWords(part.content) : true;
  });

/** Inline parts without white space around them. */
export function trimmed(content: readonly Inline[]): Inline[] {
  const parts = [...content];
  while (parts.length > 0 && typeof parts[0] === 'string' && parts[0].trim() === '') parts.shift();
  while (parts.length > 0 && typeof parts.at(-1) === 'string' && String(parts.at(-1)).trim() === '')
    parts.pop();
  return parts;
}
