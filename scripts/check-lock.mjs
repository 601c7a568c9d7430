/**
 * Is the lock file whole? `npm ci` on another platform fails when an optional dependency (a native binary, say) is
 * named but not locked, and an address of one registry would tie everybody to it. Prints what is wrong, exit 1.
 * Another lock file may be named on the command line.
 */
import { readFileSync } from 'node:fs';

const lockFile = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const text = readFileSync(lockFile, 'utf8');
/** @type {{ packages: Record<string, LockedPackage> }} */
const { packages } = JSON.parse(text);

/** @typedef {{ version?: string, link?: boolean, integrity?: string, resolved?: string, optionalDependencies?: Record<string, string> }} LockedPackage */

/** @type {string[]} */
const problems = [];

for (const [path, locked] of Object.entries(packages)) {
  for (const name of Object.keys(locked.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) problems.push(`${path}: the optional ${name} is not locked`);
  }
  if (locked.resolved) problems.push(`${path}: bound to one address, ${locked.resolved}`);
  if (path !== '' && !locked.link && !locked.integrity) problems.push(`${path}: no integrity hash`);
}

/**
 * Looks upwards through `node_modules` as Node does.
 * @param {string} path where the package that names it is installed
 * @param {string} name
 */
function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    folder = folder.replace(/\/$/, '');
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) {
      return true;
    }
    if (folder === '') return false;
  }
}

if (problems.length > 0) {
  console.error(['The lock file is not whole:', ...problems].join('\n  '));
  process.exitCode = 1;
}
