/** Why each dependency: every package has its line in the table of .github/CONTRIBUTING.md, and every line a package. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const packages = Object.keys({ ...dependencies, ...devDependencies });
const [, table = ''] = read('.github/CONTRIBUTING.md').split('## Why each dependency');
const named = [
  ...table
    .split('\n## ', 1)
    .join()
    .matchAll(/^\| (`[^|]+) \|/gm),
].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
const isOf = (name: string, dependency: string) =>
  name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency;

it('has a reason', () => {
  expect(packages.filter((each) => !named.some((name) => isOf(name, each)))).toEqual([]);
});

it('is there', () => {
  expect(named.filter((name) => !packages.some((each) => isOf(name, each)))).toEqual([]);
});
