/** The digest of all inputs of a page besides the edition. */
import { digest } from '../../engine/source/digest.ts';
import { sourceDigest } from './source-digest.ts';

/** Files whose change may change any page: code, styles, configuration, packages and fonts. */
const FILES = [
  'src/**/*.{ts,astro,css}',
  'public/**/*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

let known: string | undefined;

/**
 * The digest of the site's code, configuration and packages, and of the versions of Node and ICU. The names of
 * assets depend on these.
 */
export function buildDigest(): string {
  known ??= digest(sourceDigest(...FILES), process.version, process.versions.icu ?? '');
  return known;
}
