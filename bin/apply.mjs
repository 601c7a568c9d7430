#!/usr/bin/env node
/** Starts the command line, and builds it first when it is missing or older than its source. Only stderr is used here. */
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = 'dist-cli/apply.js';

const builtAt = changedAt(built);
if (
  [newestIn('src'), changedAt('webpack.cli.js'), changedAt('package.json')].some(
    (at) => at > builtAt,
  )
) {
  const { buildCli, canBuildCli } = await import('../scripts/build-cli.mjs');
  const isBuilt = canBuildCli() && buildCli();
  if (!isBuilt && builtAt === 0) {
    console.error('Kommandolinjen kunne ikke bygges. Kør «npm ci» og prøv igen.');
    process.exit(1);
  }
  if (!isBuilt) console.error('Kommandolinjen kunne ikke bygges igen; den ældre udgave bruges.');
}

// npm moves to the package's own folder; names on the command line are seen from where the user stands.
if (process.env['npm_lifecycle_event'] === 'apply' && process.env['INIT_CWD']) {
  process.chdir(process.env['INIT_CWD']);
}
createRequire(import.meta.url)(join(root, built));

/** @param {string} file of the package @returns {number} milliseconds, 0 when there is no such file */
function changedAt(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} folder of the package @returns {number} when a file of it last changed */
function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}
