/** Keeps what Tailwind makes of style sheets for later builds. It depends on their text and on the code of the site alone. */
import type { Plugin } from 'vite';
import { digest } from '../../engine/source/digest.ts';
import { buildDigest } from './build-digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';

/** The finished text of each sheet, by the digest of its address, its text and the code; null where Tailwind has nothing to do. */
type Sheets = Readonly<Record<string, string | null>>;

type Transform = Extract<Plugin['transform'], { handler: unknown }>['handler'];

/**
 * Tailwind's plugins with a memory.
 * @param file the file that stores the sheets between builds
 */
export function keepStyles(plugins: readonly Plugin[], file: string): Plugin[] {
  const stored = readChecked(file);
  const last: Sheets = stored === undefined ? {} : (JSON.parse(stored) as Sheets);
  const used: Record<string, string | null> = {};
  let hasNew = false;
  const remembered = (handler: Transform): Transform =>
    async function (code, id, options) {
      const key = digest(buildDigest(), id, code);
      let sheet = last[key];
      if (sheet === undefined) {
        sheet = textOf(await handler.call(this, code, id, options));
        hasNew = true;
      }
      used[key] = sheet;
      return sheet === null ? null : { code: sheet };
    };
  return plugins.map((plugin) => {
    const { transform } = plugin;
    if (plugin.apply !== 'build' || typeof transform !== 'object') return plugin;
    return {
      ...plugin,
      transform: { ...transform, handler: remembered(transform.handler) },
      /** After the pages, and after the scripts. */
      buildEnd() {
        if (hasNew) writeChecked(file, JSON.stringify(used));
      },
    };
  });
}

/** @throws Error if the result has no text, as no version of Tailwind so far */
function textOf(result: Awaited<ReturnType<Transform>>): string | null {
  if (!result) return null;
  const code = typeof result === 'string' ? result : result.code;
  if (typeof code !== 'string') throw new Error('Tailwind: unexpected kind of result.');
  return code;
}
