/** Gives components and scripts the strings of the edition's language. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { interfaceLanguage } from '../../strings/strings.ts';
import { openEdition } from '../edition.ts';

const PREFIX = '#strings/';

/** Resolves `#strings/…` to the folder of the edition's language in `src/strings`. */
export function interfaceStrings(): Plugin {
  return {
    name: 'interface-strings',
    enforce: 'pre',
    async resolveId(source) {
      if (!source.startsWith(PREFIX)) return undefined;
      const { record } = await openEdition();
      const file = `${interfaceLanguage(record.lang)}/${source.slice(PREFIX.length)}`;
      return fileURLToPath(new URL(`../../strings/${file}`, import.meta.url));
    },
  };
}
