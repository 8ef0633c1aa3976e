/**
 * Completes a lockfile so that it installs on every platform.
 *
 * npm omits optional platform packages from `package-lock.json` if its registry does not have them. Then `npm ci`
 * rejects the lockfile ("Missing: … from lock file"). An entry with name and version, without integrity, is enough.
 *
 * @typedef {object} Package
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {string} [license]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {object} Lockfile
 * @property {Record<string, Package>} packages by their path in the tree; `''` is the project itself
 */

const SYSTEMS = new Set(
  'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '),
);
const PROCESSORS = new Set('arm arm64 ia32 ppc64 riscv64 s390x wasm32 x64'.split(' '));
const OTHER_WORDS = new Map([
  ['windows', 'win32'],
  ['armv7', 'arm'],
  ['armhf', 'arm'],
]);

/**
 * Reads the platform from a package's name: `@scope/tool-linux-x64-musl`.
 * @param {string} name
 * @returns {{ os?: string, cpu?: string, libc?: string }}
 * @throws Error if the name has neither system nor processor
 */
export function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => OTHER_WORDS.get(word) ?? word);
  const os = words.find((word) => SYSTEMS.has(word));
  const cpu = words.find((word) => PROCESSORS.has(word));
  if (!os && !cpu) throw new Error(`Cannot tell which platform the package ${name} is for.`);
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = os === 'linux' && words.some((word) => word.startsWith('gnu'));
  return {
    ...(os && { os }),
    ...(cpu && { cpu }),
    ...((musl || gnu) && { libc: musl ? 'musl' : 'glibc' }),
  };
}

/**
 * The entries of optional packages that are missing in a lockfile.
 * @param {Lockfile} lock
 * @returns {Record<string, Package>} by path in the tree
 * @throws Error if a missing package has no known platform or no exact version
 */
export function missingPackages({ packages }) {
  /** @type {Record<string, Package>} */
  const missing = {};
  for (const [place, { dev = false, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (!isHeld(packages, place, name)) {
        missing[`node_modules/${name}`] = entry(name, range, dev);
      }
    }
  }
  return missing;
}

/**
 * Adds every missing platform package to a lockfile, in npm's order.
 * @param {Lockfile} lock
 * @returns {Lockfile}
 */
export function completed(lock) {
  const packages = Object.entries({ ...lock.packages, ...missingPackages(lock) });
  packages.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(packages) };
}

/**
 * The packages of a lockfile whose content nothing guards, as `name@version`.
 * @param {Lockfile} lock
 * @returns {string[]}
 */
export function withoutIntegrity({ packages }) {
  return Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'))
    .map(([place, { version }]) => `${nameOf(place)}@${version}`);
}

/**
 * A lockfile whose entries all have the integrity and the licence that the registry tells.
 * @param {Lockfile} lock
 * @param {(specifier: string) => { integrity: string, license?: string }} lookUp asks the registry for `name@version`
 * @returns {Lockfile}
 */
export function guarded(lock, lookUp) {
  const entries = Object.entries(lock.packages).map(([place, known]) => {
    if (place === '' || known.integrity) return [place, known];
    const { version, ...rest } = known;
    const { integrity, license } = lookUp(`${nameOf(place)}@${version}`);
    return [place, { version, integrity, ...withLicence(rest, license) }];
  });
  return { ...lock, packages: Object.fromEntries(entries) };
}

/**
 * Puts a licence where npm puts it: before `optional`.
 * @param {Omit<Package, 'version'>} rest
 * @param {string | undefined} license
 * @returns {Omit<Package, 'version'>}
 */
function withLicence({ optional, os, ...rest }, license) {
  return { ...rest, ...(license && { license }), ...(optional && { optional }), ...(os && { os }) };
}

/** @param {string} place */
const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Whether the package at `place` finds `name`, in its own folder or in one above.
 * @param {Lockfile['packages']} packages
 * @param {string} place
 * @param {string} name
 * @returns {boolean}
 */
function isHeld(packages, place, name) {
  if (place === '') return `node_modules/${name}` in packages;
  const above = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
  return `${place}/node_modules/${name}` in packages || isHeld(packages, above, name);
}

/**
 * @param {string} name
 * @param {string} range an exact version, or one with `^` or `~` before it
 * @param {boolean} dev
 * @returns {Package} with its keys in npm's order
 */
function entry(name, range, dev) {
  const version = range.replace(/^[~^]/, '');
  if (!/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`Cannot tell which version of ${name} the range ${range} means.`);
  }
  const { os, cpu, libc } = platformOf(name);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
