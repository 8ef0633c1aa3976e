/** A call of a note that nothing defines, `[^a]` with its label as the first group: Markdown takes it for words. */
export const DANGLING_CALL = /\[\^([^\]\s]+)\]/g;
