/**
 * Builds `dist-cli/apply.js`. The build goes to a folder of its own and is moved into place whole, so that several
 * runs at a time never see half a file. With `--if-possible` an installation without webpack is no failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {boolean} whether there is a new `dist-cli/apply.js`; what went wrong is on stderr */
export function buildCli() {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const building = join(root, `dist-cli/building-${process.pid}`);
  try {
    mkdirSync(building, { recursive: true });
    const { status } = spawnSync(
      process.execPath,
      [webpack, '--config', 'webpack.cli.js', '--output-path', building],
      { cwd: root, stdio: ['ignore', process.stderr.fd, process.stderr.fd] },
    );
    if (status !== 0) return false;
    renameSync(join(building, 'apply.js'), join(root, 'dist-cli/apply.js'));
    return true;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

export function canBuildCli() {
  return ['webpack-cli', 'swc-loader', '@swc/core'].every((name) =>
    existsSync(join(root, 'node_modules', name)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const optional = process.argv.includes('--if-possible');
  if (optional && !canBuildCli()) {
    console.error('The command line is not built: the build tools are not installed.');
  } else if (!buildCli()) {
    process.exitCode = 1;
  }
}
