import { spawnSync } from 'node:child_process';

/** Public readers of workbooks to compare with, in exact editions. */
export const LIBRARIES = { 'read-excel-file': '9.3.17', hucre: '1.0.0' };

/**
 * Installs libraries into a folder of their own; they are no dependencies of ours.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} libraries edition by name
 * @returns {boolean} whether it could be done; why not is on stderr
 */
export function installLibraries(folder, libraries = LIBRARIES) {
  const { status } = spawnSync(
    'npm',
    [
      ...['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'],
      ...Object.entries(libraries).map(([name, version]) => `${name}@${version}`),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  return status === 0;
}
