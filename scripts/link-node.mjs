/**
 * Puts the project's own Node first on the path of its npm scripts: `node_modules/.bin/node`.
 *
 * Node comes as one package per platform in `optionalDependencies`. npm 11 links the binary itself;
 * npm 10 removes the link again when it skips the other platforms' packages. Runs as `postinstall`,
 * with the machine's own Node, so this file must run on Node 18.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';

const OLDEST_MAJOR = 24;

const modules = new URL('../node_modules/', import.meta.url);
const program = process.platform === 'win32' ? 'node.exe' : 'node';

/** @returns {string | undefined} the installed package that holds Node for this platform */
function installedNode() {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return Object.keys(manifest.optionalDependencies).find((name) =>
    existsSync(new URL(`${name}/bin/${program}`, modules)),
  );
}

/**
 * Links the Node of package `name`. On Windows it is copied, because not every account may make links.
 * @param {string} name
 */
function link(name) {
  const target = new URL(`.bin/${program}`, modules);
  if (existsSync(target)) return;
  mkdirSync(new URL('.bin/', modules), { recursive: true });
  if (process.platform === 'win32')
    copyFileSync(new URL(`${name}/bin/${program}`, modules), target);
  else symlinkSync(`../${name}/bin/${program}`, target);
}

const name = installedNode();
if (name !== undefined) {
  link(name);
} else if (Number.parseInt(process.versions.node, 10) < OLDEST_MAJOR) {
  console.error(
    `This site needs Node ${OLDEST_MAJOR} or newer, and npm has none for ${process.platform}-${process.arch}: please install it.`,
  );
  process.exitCode = 1;
}
