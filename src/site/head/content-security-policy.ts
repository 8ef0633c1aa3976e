/** The content security policy: no requests to other hosts, no forms sent there, and no inline code except by hash. */
import { createHash } from 'node:crypto';

/** Exceptions for a page. */
export interface Exceptions {
  /** Whether its scripts use WebAssembly. */
  readonly wasm: boolean;
  /** Text of the inline script. */
  readonly inline?: string | undefined;
}

/** The content security policy of a page. */
export function contentPolicy({ wasm, inline }: Exceptions): string {
  const sources = ["'self'"];
  if (wasm) sources.push("'wasm-unsafe-eval'");
  if (inline) sources.push(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`);
  return `default-src ${sources.join(' ')};object-src 'none';base-uri 'none';form-action 'self'`;
}
