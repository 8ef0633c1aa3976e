/** What a page may load: nothing from another host, nothing inline but what is named. */
import { createHash } from 'node:crypto';

/** What a page asks for beyond the files of this host. */
export interface Exceptions {
  /** Whether its scripts run WebAssembly. */
  readonly wasm: boolean;
  /** Text of the one script that stands in the page itself. */
  readonly inline?: string | undefined;
}

/** The content security policy of a page. */
export function contentPolicy({ wasm, inline }: Exceptions): string {
  const sources = ["'self'"];
  if (wasm) sources.push("'wasm-unsafe-eval'");
  if (inline) sources.push(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`);
  return `default-src ${sources.join(' ')};object-src 'none';base-uri 'none'`;
}
