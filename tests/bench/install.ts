/** Packages that only a benchmark needs, in a folder of its own: the project does not depend on them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs packages (`name@version`) in a folder, from the registry; `scripts` are those of its package.json. */
export function install(
  folder: string,
  packages: readonly string[],
  scripts: Readonly<Record<string, string>> = {},
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, scripts }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/** The version of a package that is installed in a folder. */
export function version(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
