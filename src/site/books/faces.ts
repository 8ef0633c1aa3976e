/** The fonts of a site, for files that carry their fonts with them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A font of a style sheet. */
export interface Face {
  /** `serif-latin-roman.woff2` */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether the font has one of the signs of a text. */
  isNeededFor(text: string): boolean;
  /** The rule that declares the font at an address. */
  rule(address: string): string;
}

/** Styles of a site, divided. */
export interface Sheet {
  /** The rules besides those that declare fonts of the site. */
  readonly css: string;
  readonly faces: readonly Face[];
}

const FACE_RULE = /@font-face\s*\{[^}]*\}/g;
const ADDRESS = /url\((["']?)([^)"']+)\1\)/;

/** Reads styles with their fonts, the same styles once. */
export function openSheets(): typeof readSheet {
  const known = new Map<string, Sheet>();
  return (css, folder) => {
    const sheet = known.get(css) ?? readSheet(css, folder);
    known.set(css, sheet);
    return sheet;
  };
}

/**
 * Reads styles with their fonts.
 * @param folder of the page that has them
 */
export function readSheet(styles: string, folder: string): Sheet {
  const faces: Face[] = [];
  const css = styles.replace(FACE_RULE, (rule) => {
    const [whole = '', , address = ''] = ADDRESS.exec(rule) ?? [];
    const font = join(folder, address);
    if (whole === '' || !existsSync(font)) return rule;
    const ranges = rangesOf(rule);
    faces.push({
      file: basename(font),
      bytes: readFileSync(font),
      isNeededFor: (text) => ranges?.test(text) ?? true,
      // The font is at hand: nothing is shown in another before.
      rule: (place) =>
        rule
          .replace(whole, () => `url("${place}")`)
          .replace(/font-display:\s*optional/, 'font-display:block'),
    });
    return '';
  });
  return { css, faces };
}

/** The address of a font within the style sheet itself. */
export const dataAddress = ({ bytes }: Face): string =>
  `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;

/** The signs of a rule with `unicode-range`: `U+301,U+4??`. */
function rangesOf(rule: string): RegExp | undefined {
  const [, list] = /unicode-range:\s*([^;}]+)/.exec(rule) ?? [];
  if (list === undefined) return undefined;
  const ranges = list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return `\\u{${first.replaceAll('?', '0')}}-\\u{${last.replaceAll('?', 'F')}}`;
  });
  return new RegExp(`[${ranges.join('')}]`, 'u');
}
