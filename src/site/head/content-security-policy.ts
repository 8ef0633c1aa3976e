/** The content security policy: no requests to other hosts, no forms sent there, and no inline script or style except by hash. */
import { createHash } from 'node:crypto';

/** Exceptions for a page. */
export interface Exceptions {
  /** Whether its scripts use WebAssembly. */
  readonly wasm: boolean;
  /** The texts of its inline scripts and styles. */
  readonly inline: readonly string[];
}

/** The content security policy of a page. */
export function contentPolicy({ wasm, inline }: Exceptions): string {
  const sources = ["'self'"];
  if (wasm) sources.push("'wasm-unsafe-eval'");
  for (const text of inline) sources.push(`'sha256-${hashOf(text)}'`);
  return `default-src ${sources.join(' ')};object-src 'none';base-uri 'none';form-action 'self'`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
