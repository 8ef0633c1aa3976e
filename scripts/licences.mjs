/**
 * Every package of a lock file under its licence, as text.
 * @param {import('./lockfile.mjs').Lockfile} lock
 * @returns {string}
 */
export function licences({ packages }) {
  /** @type {Map<string, Set<string>>} */
  const byLicence = new Map();
  for (const [place, { version, license = 'no licence named' }] of Object.entries(packages)) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const names = byLicence.get(license) ?? new Set();
    byLicence.set(license, names.add(`  ${name} ${version}`));
  }
  return [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, names]) => `${[licence, ...[...names].sort()].join('\n')}\n`)
    .join('\n');
}
